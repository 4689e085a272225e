import type { Press } from '../../core/documents/deliver.ts';
import { csvOf } from './csv.ts';

/** Sets documents with the typefaces in this folder. What makes PDF is loaded when first used: a counter starts faster. */
export const openPress =
  (fonts: string, demo: boolean): Press =>
  async document => {
    switch (document.kind) {
      case 'journalExport':
        return Buffer.from(csvOf(document.blocks));
      case 'enrolment':
        return Buffer.from(document.blocks.sealed);
      case 'tickets':
      case 'journalSeal':
      case 'recoveryCode': {
        const { paperPdf } = await import('./paper-pdf.tsx');
        return paperPdf(document, { fonts, demo });
      }
    }
  };
