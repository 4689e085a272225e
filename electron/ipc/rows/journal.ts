import type { journal as area } from '../../../core/contract/journal.ts';
import { acceptHead } from '../../../core/journal/accept-head.ts';
import { exportJournal } from '../../../core/journal/export.ts';
import { list } from '../../../core/journal/list.ts';
import { printHead } from '../../../core/journal/print-head.ts';
import { state } from '../../../core/journal/state.ts';
import { verify } from '../../../core/journal/verify.ts';
import { lookingOf } from '../looked-at.ts';
import type { Rows } from '../row.ts';
import { steps } from '../steps.ts';

export const journal: Rows<typeof area> = {
  state: async (tx, _act, _input, { host }) => state(tx, await host.heads.read(), host.sealKeys()),
  list,
  export: (outside, { work, ...filter }, call) =>
    exportJournal(outside, { ...call.host, looking: lookingOf(call, work) }, filter),
  printHead: (outside, input, { host }) => printHead(outside, host, host.sealKeys(), input),
  verify: (outside, input, { host }) =>
    Promise.resolve(steps(host.log, 'journal.verify', verify(outside, host.sealKeys(), input))),
  acceptHead: (outside, input, { host }) => acceptHead(outside, host.heads, host.sealKeys(), input),
};
