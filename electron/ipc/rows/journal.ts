import type { journal as area } from '../../../core/contract/journal.ts';
import { exportJournal } from '../../../core/journal/export.ts';
import { list } from '../../../core/journal/list.ts';
import { printHead } from '../../../core/journal/print-head.ts';
import { state } from '../../../core/journal/state.ts';
import { verify } from '../../../core/journal/verify.ts';
import type { Rows } from '../row.ts';
import { steps } from '../steps.ts';

export const journal: Rows<typeof area> = {
  state,
  list,
  export: (outside, input, { host }) => exportJournal(outside, host, input),
  printHead: (outside, input, { host }) => printHead(outside, host, input),
  verify: (outside, input, { host }) =>
    Promise.resolve(steps(host.log, 'journal.verify', verify(outside, host.sealKeys(), input))),
};
