import { expect, test } from 'vitest';
import { judge, type Seen, type Session, settingsOf } from './session.ts';
import { unfitIn } from './unfit-server.ts';

const session: Session = { as: 'counter', role: 'hall_app' };
const fine: Seen = {
  backend: 1,
  user: 'hall_app',
  owns: false,
  version: 180_004,
  encoding: 'UTF8',
  standby: false,
  readOnly: false,
  triggers: 'origin',
  settings: settingsOf(session),
};

const judged = (seen: Partial<Seen>, as: Session = session) => {
  try {
    judge({ ...fine, ...seen }, as);
    return null;
  } catch (error) {
    const { problem, about } = unfitIn(error) ?? {};
    return [problem, about];
  }
};

test.each<[Partial<Seen>, unknown]>([
  [{}, null],
  [{ version: 150_000 }, null],
  [{ version: 140_022 }, ['serverTooOld', '14.22']],
  [{ version: 90_624 }, ['serverTooOld', '9.624']],
  [{ encoding: 'LATIN1' }, ['wrongEncoding', 'LATIN1']],
  [{ encoding: 'SQL_ASCII' }, ['wrongEncoding', 'SQL_ASCII']],
  [{ standby: true, readOnly: true }, ['readOnly', null]],
  [{ readOnly: true }, null],
  [{ owns: true }, ['wrongRole', 'hall_app']],
  [{ user: 'hall_owner' }, ['wrongRole', 'hall_owner']],
  [{ triggers: 'replica' }, ['wrongSettings', 'session_replication_role = replica']],
  [
    { settings: { ...fine.settings, DateStyle: 'SQL, DMY' } },
    ['wrongSettings', 'DateStyle = SQL, DMY'],
  ],
  [
    { settings: { ...fine.settings, statement_timeout: '0ms' } },
    ['wrongSettings', 'statement_timeout = 0ms'],
  ],
  [{ settings: { ...fine.settings, transaction_timeout: null } }, null],
  [
    { settings: { ...fine.settings, statement_timeout: null } },
    ['wrongSettings', 'statement_timeout = '],
  ],
])('a session that says %o of itself: %o', (seen, verdict) => {
  expect(judged(seen)).toEqual(verdict);
});

test('an owner may own the tables, and cannot begin where nothing may be changed', () => {
  expect(judged({ owns: true, user: 'anybody' }, { as: 'owner' })).toBeNull();
  expect(judged({ readOnly: true }, { as: 'owner' })).toEqual(['readOnly', null]);
});
