import type { Press } from '../../core/tickets/set-tickets.ts';
import type { RecoveryPress } from './print-recovery-code.ts';

/** Sets tickets with the fonts in this folder. Loaded when first used: a counter starts faster without it. */
export function openPress(fonts: string, demo: boolean): Press {
  return async ({ organisation, sheets }, language) => {
    const { ticketsPdf } = await import('../printing/tickets-pdf.tsx');
    return ticketsPdf({ tickets: sheets, language, organisation, copy: false, demo }, fonts);
  };
}

/** The same for the paper of a recovery code. */
export const openRecoveryPress =
  (fonts: string): RecoveryPress =>
  async (sheet, language) => {
    const { recoveryPdf } = await import('../printing/recovery-pdf.tsx');
    return recoveryPdf(sheet, language, fonts);
  };
