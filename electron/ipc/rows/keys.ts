import type { keys as area } from '../../../core/contract/keys.ts';
import { changeKey } from '../../../core/keys/change-key.ts';
import { printRecoveryCode } from '../../../core/keys/print-recovery-code.ts';
import { state } from '../../../core/keys/state.ts';
import { writeEnrolment } from '../../../core/keys/write-enrolment.ts';
import { refuse } from '../../../core/refusal.ts';
import { join } from '../../program/join.ts';
import { codeIn, enrolmentIn } from '../../program/key-sources.ts';
import { restoreKey } from '../../program/restore-key.ts';
import type { Rows } from '../row.ts';

export const keys: Rows<typeof area> = {
  state,
  changeKey: (outside, input, { host }) => changeKey(outside, host.keys, input),
  printRecoveryCode: (outside, input, { host }) =>
    printRecoveryCode(outside, host, codeIn(host.folder), input),
  restoreKey: (outside, input, { host }) => restoreKey(outside, host.folder, input, host.beginAnew),
  writeEnrolment: (outside, input, { host }) =>
    writeEnrolment(outside, host, enrolmentIn(host.folder, host.server()), input),
  async join(outside, input, { host }) {
    // A training is a counter of no box office.
    if (host.training) refuse(outside, 'ALREADY_SET_UP', {});
    const isWaiting = (await host.callers.standing()) === 'waiting';
    return join(outside, host.folder, { ...input, isWaiting }, host.beginAnew);
  },
};
