import { Document, renderToBuffer } from '@react-pdf/renderer';
import { writtenHead } from '../../core/contract/head.ts';
import { directionOf } from '../../core/text/direction.ts';
import { documentText } from '../../core/text/documents.ts';
import { typefacesFrom } from './fonts.ts';
import { HeadPage } from './head-page.tsx';
import { type HeadDocument, headText } from './head-text.ts';

/**
 * Sets a head of the journal as a PDF: one page, A6 portrait, black on white.
 * Rejects when a font file is missing in `fontsFolder` or the time zone is unknown.
 */
export async function headPdf(document: HeadDocument, fontsFolder: string): Promise<Uint8Array> {
  const typefaces = await typefacesFrom(fontsFolder);
  const { sheet, language } = document;
  return renderToBuffer(
    <Document
      title={documentText[language].head.documentTitle(sheet.head.number)}
      author={sheet.organisation}
      language={language}
      creator="Rowlock"
      producer="Rowlock"
    >
      <HeadPage
        text={headText(document, typefaces.covers)}
        written={writtenHead(sheet.head)}
        typefaces={typefaces}
        start={directionOf(language)}
      />
    </Document>,
  );
}
