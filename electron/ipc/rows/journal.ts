import type { journal as area } from '../../../core/contract/journal.ts';
import { list } from '../../../core/journal/list.ts';
import { state } from '../../../core/journal/state.ts';
import { verify } from '../../../core/journal/verify.ts';
import { handOverHead } from '../../program/hand-over-head.ts';
import { saveJournal } from '../../program/save-journal.ts';
import type { Rows } from '../row.ts';
import { steps } from '../steps.ts';

export const journal: Rows<typeof area> = {
  state,
  list,
  export: (outside, input, { host }) => saveJournal(outside, host.desk, input),
  printHead: (outside, input, { host }) => handOverHead(outside, host.press.head, host.desk, input),
  verify: (outside, input, { host }) =>
    Promise.resolve(steps(host.log, 'journal.verify', verify(outside, input))),
};
