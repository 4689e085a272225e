import { Document, renderToBuffer } from '@react-pdf/renderer';
import type { Language } from '../../core/contract/documents.ts';
import { joined, momentOnPaper } from '../../core/format/moments.ts';
import { directionOf } from './direction.ts';
import { typefacesFrom } from './fonts.ts';
import { printable } from './printable.ts';
import { RecoveryPage } from './recovery-page.tsx';
import type { RecoverySheet } from './recovery-sheet.ts';
import { recoveryWords } from './recovery-words.ts';
import { directionOfLanguage } from './ticket-text.ts';

/**
 * Sets a recovery code as a PDF: one page of A5 portrait, black on white.
 * Rejects when a font file is missing in `fontsFolder` or the time zone is unknown.
 */
export async function recoveryPdf(
  sheet: RecoverySheet,
  language: Language,
  fontsFolder: string,
): Promise<Uint8Array> {
  const typefaces = await typefacesFrom(fontsFolder);
  const start = directionOfLanguage(language);
  const { day, date } = momentOnPaper(language, sheet.printedAt, sheet.timeZone);
  const organisation = printable(sheet.organisation, typefaces.covers);
  return renderToBuffer(
    <Document
      title={recoveryWords[language].title}
      author={organisation}
      language={language}
      creator="Rowlock"
      producer="Rowlock"
    >
      <RecoveryPage
        typefaces={typefaces}
        start={start}
        say={recoveryWords[language]}
        organisation={{ text: organisation, direction: directionOf(organisation, start) }}
        date={{ text: joined(language, day, date), direction: start }}
        sheet={sheet}
      />
    </Document>,
  );
}
