import type { documents as area } from '../../../core/contract/documents.ts';
import { handOver } from '../../../core/documents/hand-over.ts';
import { pdf } from '../../../core/documents/pdf.ts';
import type { Call, Rows } from '../row.ts';

const notRecorded =
  ({ host }: Call) =>
  (error: unknown) =>
    host.log.warn({ err: error }, 'tickets were handed over without their row in the journal');

export const documents: Rows<typeof area> = {
  pdf: (outside, input, call) => pdf(outside, call.host, input, notRecorded(call)),
  handOver: (outside, input, call) => handOver(outside, call.host, input, notRecorded(call)),
};
