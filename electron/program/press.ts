import type { TicketPress } from '../../core/documents/set-tickets.ts';
import type { HeadPress } from '../../core/journal/print-head.ts';
import type { RecoveryPress } from './print-recovery-code.ts';

/** Everything that this program puts on paper. */
export interface Press {
  readonly tickets: TicketPress;
  readonly head: HeadPress;
  readonly recovery: RecoveryPress;
}

/** Sets paper with the fonts in this folder. Loaded when first used: a counter starts faster without it. */
export const openPress = (fonts: string, demo: boolean): Press => ({
  async tickets({ organisation, sheets }, language) {
    const { ticketsPdf } = await import('../printing/tickets-pdf.tsx');
    return ticketsPdf({ tickets: sheets, language, organisation, copy: false, demo }, fonts);
  },
  async head(sheet, language) {
    const { headPdf } = await import('../printing/head-pdf.tsx');
    return headPdf({ sheet, language, demo }, fonts);
  },
  async recovery(sheet, language) {
    const { recoveryPdf } = await import('../printing/recovery-pdf.tsx');
    return recoveryPdf(sheet, language, fonts);
  },
});
