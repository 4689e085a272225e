import type { documents as area } from '../../../core/contract/documents.ts';
import type { WorkId } from '../../../core/contract/ids.ts';
import { handOver } from '../../../core/documents/hand-over.ts';
import { pdf } from '../../../core/documents/pdf.ts';
import { lookingOf } from '../looked-at.ts';
import type { Call, Rows } from '../row.ts';

const notRecorded =
  ({ host }: Call) =>
  (error: unknown) =>
    host.log.warn({ err: error }, 'tickets were handed over without their row in the journal');

const watched = (call: Call, { work }: { work?: WorkId | undefined }) => ({
  ...call.host,
  looking: lookingOf(call, work),
});

export const documents: Rows<typeof area> = {
  pdf: (outside, input, call) => pdf(outside, watched(call, input), input, notRecorded(call)),
  handOver: (outside, input, call) =>
    handOver(outside, watched(call, input), input, notRecorded(call)),
};
