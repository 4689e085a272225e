import type { keys as area } from '../../../core/contract/keys.ts';
import { changeKey } from '../../../core/keys/change-key.ts';
import { state } from '../../../core/keys/state.ts';
import { join } from '../../program/join.ts';
import { printRecoveryCode } from '../../program/print-recovery-code.ts';
import { restoreKey } from '../../program/restore-key.ts';
import { saveEnrolment } from '../../program/save-enrolment.ts';
import type { Rows } from '../row.ts';

export const keys: Rows<typeof area> = {
  state,
  changeKey: (outside, input, { host }) => changeKey(outside, host.keys, input),
  printRecoveryCode: (outside, input, { host }) =>
    printRecoveryCode(
      outside,
      { folder: host.folder, press: host.press.recovery, desk: host.desk },
      input,
    ),
  restoreKey: (outside, input, { host }) => restoreKey(outside, host.folder, input, host.beginAnew),
  writeEnrolment: (outside, input, { host }) =>
    saveEnrolment(outside, host.folder, host.desk, input),
  join: (outside, input, { host }) => join(outside, host.folder, input, host.beginAnew),
};
