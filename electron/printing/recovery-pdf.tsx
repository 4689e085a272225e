import { Document, renderToBuffer } from '@react-pdf/renderer';
import type { Language } from '../../core/contract/language.ts';
import { joined, momentOnPaper } from '../../core/format/moments.ts';
import { directionOf, directionOfText } from '../../core/text/direction.ts';
import { documentText } from '../../core/text/documents.ts';
import { typefacesFrom } from './fonts.ts';
import { printable } from './printable.ts';
import { RecoveryPage } from './recovery-page.tsx';
import type { RecoverySheet } from './recovery-sheet.ts';

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
  const start = directionOf(language);
  const { day, date } = momentOnPaper(language, sheet.printedAt, sheet.timeZone);
  const organisation = printable(sheet.organisation, typefaces.covers);
  return renderToBuffer(
    <Document
      title={documentText[language].recoveryCode.title}
      author={organisation}
      language={language}
      creator="Rowlock"
      producer="Rowlock"
    >
      <RecoveryPage
        typefaces={typefaces}
        start={start}
        say={documentText[language].recoveryCode}
        organisation={{ text: organisation, direction: directionOfText(organisation, start) }}
        date={{ text: joined(language, day, date), direction: start }}
        sheet={sheet}
      />
    </Document>,
  );
}
