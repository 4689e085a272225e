import type { documents as area } from '../../../core/contract/documents.ts';
import { pdf } from '../../../core/documents/pdf.ts';
import { handOver } from '../../program/hand-over.ts';
import type { Call, Rows } from '../row.ts';

const notRecorded =
  ({ host }: Call) =>
  (error: unknown) =>
    host.log.warn({ err: error }, 'tickets were handed over without their row in the journal');

export const documents: Rows<typeof area> = {
  async pdf(outside, input, call) {
    const document = await pdf(outside, call.host.press.tickets, input, notRecorded(call));
    return { ...document, pdf: Buffer.from(document.pdf).toString('base64') };
  },
  handOver: (outside, input, call) =>
    handOver(outside, call.host.press.tickets, call.host.desk, input, notRecorded(call)),
};
