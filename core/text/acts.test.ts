import { expect, test } from 'vitest';
import { contract } from '../contract/index.ts';
import type { OperationMeta } from '../contract/operation.ts';
import { en } from './en.ts';

/** Names in the journal that are no operation of the contract. */
const others = [
  'orders.expire',
  'access.refreshTokenReused',
  'access.triesDelayed',
  'access.signInFailed',
  'installation.recoveryCodeNotPrinted',
  'installation.enrolmentNotWritten',
];
/** Operations that may write and leave nothing under their own name. */
const silent = [
  'access.refresh',
  'installation.join',
  'live.changes',
  'maintenance.releaseExpiredHolds',
  'system.status',
];

test('every act of the journal has a sentence, and no sentence is left over', () => {
  const writing = Object.entries(contract).flatMap(([area, group]) =>
    Object.entries(group as Record<string, { '~orpc': { meta: OperationMeta } }>)
      .filter(([, operation]) => operation['~orpc'].meta.transaction !== 'read')
      .map(([name]) => `${area}.${name}`),
  );
  const acts = [...writing.filter(name => !silent.includes(name)), ...others];
  expect(Object.keys(en.journal.acts).sort()).toEqual(acts.sort());
});
