import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyCard } from '../../core/documents/key-card.ts';
import type { Paper } from '../../core/documents/model.ts';
import { recoveryDocument } from '../../core/documents/recovery-document.ts';
import { aSeal } from '../../core/documents/seal.testing.ts';
import { sealDocument } from '../../core/documents/seal-document.ts';
import { aTicketDocument } from '../../core/documents/tickets.testing.ts';
import { documentText } from '../../core/text/documents.ts';
import { languages } from '../../core/text/languages.ts';
import { pageMark } from './page-mark.ts';
import { paperPdf } from './paper-pdf.tsx';
import { lettersIn, pagesIn } from './pdf.testing.ts';

const fonts = join(import.meta.dirname, '../../resources/fonts');
const recovery = recoveryDocument(
  {
    organisation: 'The Mill',
    timeZone: 'Europe/Warsaw',
    printedAt: new Date('2026-11-25T20:00:00Z'),
    key: '3fa912bc77d01e4a',
    code: ['K7M2Q-9XW3D-PA5NC', '00000-00000-00000', 'ZZZZZ-WWWWW-MMMMM', '4J8TB-6VR2H-G1FEY'],
  },
  'en',
);
const papers: [string, Paper][] = [
  ['tickets', aTicketDocument()],
  ['a seal of the journal', sealDocument(aSeal(), 'en')],
  ['a recovery code', recovery],
  ['the keys', keyCard('The Mill', 'en')],
];

test.each(papers)(
  '%s of a training say so in every language, on the same page',
  async (_, paper) => {
    const real = await paperPdf([paper], { fonts, mark: null });
    const marked = await paperPdf([paper], { fonts, mark: 'training' });
    expect(pagesIn(marked)).toBe(pagesIn(real));
    const letters = lettersIn(marked);
    for (const language of languages) {
      for (const letter of documentText[language].marks.training) expect(letters).toContain(letter);
    }
    // The one letter that no other word of these pages has.
    expect(lettersIn(real)).not.toContain('آ');
  },
);

test('the mark in a frame speaks the language of the document, which comes first across it', () => {
  const { framed, across } = pageMark('training', 'fa') ?? {};
  expect(framed?.text).toBe(documentText.fa.marks.training);
  expect(across?.map(each => each.text)).toEqual(
    (['fa', 'en', 'pl'] as const).map(each => documentText[each].marks.training),
  );
  expect(pageMark(null, 'fa')).toBeNull();
});
