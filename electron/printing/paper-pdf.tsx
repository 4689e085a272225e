import type { Paper } from '../../core/documents/model.ts';
import { directionOf } from '../../core/text/direction.ts';
import { typefacesFrom } from './fonts.ts';
import { inSheaves } from './in-sheaves.ts';
import { KeyCardPage } from './key-card-page.tsx';
import type { Setting } from './lines.tsx';
import type { PageMark } from './page.ts';
import { type OpenPdf, openPdf } from './page-by-page.tsx';
import { type MarkOf, pageMark } from './page-mark.ts';
import { RecoveryPage } from './recovery-page.tsx';
import { SealPage } from './seal-page.tsx';
import { TicketPage } from './ticket-page.tsx';

interface How {
  /** The folder of the typefaces. */
  fonts: string;
  /** What could be taken for the real thing says what it is of. */
  mark: MarkOf | null;
}

/**
 * Sets a document as a PDF, black on white: tickets and a seal on A6, a recovery code and the keys on A5, all portrait.
 * Rejects when a font file is missing.
 * @param parts of one document, each with some of its pages
 * @param drawn hears how many pages are done
 * @throws RangeError without any: a PDF needs a page
 */
export async function paperPdf(
  parts: Iterable<Paper> | AsyncIterable<Paper>,
  { fonts, mark }: How,
  drawn: (pages: number) => void = () => undefined,
): Promise<Uint8Array> {
  const typefaces = await typefacesFrom(fonts);
  let file: OpenPdf | undefined;
  let done = 0;
  for await (const part of parts) {
    const { language } = part;
    file ??= openPdf(part);
    const set = { typefaces, start: directionOf(language) };
    for (const some of inSheaves(part)) {
      const pages = pagesOf(some, set, pageMark(mark, language));
      await file.add(pages);
      done += pages.length;
      drawn(done);
    }
  }
  if (!file) throw new RangeError('a document has at least one page');
  return file.end();
}

function pagesOf(paper: Paper, set: Setting, mark: PageMark | null) {
  switch (paper.kind) {
    case 'tickets':
      return paper.blocks
        .slice(0, paper.blocks.length)
        .map((blocks, at) => <TicketPage key={at} {...set} blocks={blocks} mark={mark} />);
    case 'journalSeal':
      return [<SealPage key={0} {...set} blocks={paper.blocks} mark={mark} />];
    case 'recoveryCode':
      return [<RecoveryPage key={0} {...set} blocks={paper.blocks} mark={mark} />];
    case 'keyCard':
      return [<KeyCardPage key={0} {...set} blocks={paper.blocks} mark={mark} />];
  }
}
