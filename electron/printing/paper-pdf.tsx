import { Document, renderToBuffer } from '@react-pdf/renderer';
import type { Paper, Words } from '../../core/documents/model.ts';
import { wordsIn } from '../../core/documents/words.ts';
import { directionOf } from '../../core/text/direction.ts';
import { documentText } from '../../core/text/documents.ts';
import { typefacesFrom } from './fonts.ts';
import type { Setting } from './lines.tsx';
import { RecoveryPage } from './recovery-page.tsx';
import { SealPage } from './seal-page.tsx';
import { TicketPage } from './ticket-page.tsx';

interface How {
  /** The folder of the typefaces. */
  fonts: string;
  /** Marks what could be taken for the real thing as a demonstration. */
  demo: boolean;
}

/**
 * Sets a document as a PDF, black on white: tickets and a seal on A6, a recovery code on A5, all portrait.
 * Rejects when a font file is missing.
 */
export async function paperPdf(paper: Paper, { fonts, demo }: How): Promise<Uint8Array> {
  const typefaces = await typefacesFrom(fonts);
  const { language } = paper;
  const mark = wordsIn(language).said(documentText[language].tickets.demo);
  return renderToBuffer(
    <Document
      title={paper.title}
      author={paper.organisation}
      language={language}
      creator="Rowlock"
      producer="Rowlock"
    >
      {pagesOf(paper, { typefaces, start: directionOf(language) }, demo ? mark : null)}
    </Document>,
  );
}

function pagesOf(paper: Paper, set: Setting, demo: Words | null) {
  switch (paper.kind) {
    case 'tickets':
      return paper.blocks.map((blocks, at) => (
        <TicketPage key={at} {...set} blocks={blocks} demo={demo} />
      ));
    case 'journalSeal':
      return <SealPage {...set} blocks={paper.blocks} demo={demo} />;
    case 'recoveryCode':
      return <RecoveryPage {...set} blocks={paper.blocks} />;
  }
}
