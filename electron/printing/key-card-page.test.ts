import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyCard } from '../../core/documents/key-card.ts';
import { languages } from '../../core/text/languages.ts';
import { paperPdf } from './paper-pdf.tsx';
import { lettersIn, pagesIn } from './pdf.testing.ts';

const fonts = join(import.meta.dirname, '../../resources/fonts');

test.each(languages)(
  'the keys in %s are one page, with arrows and every letter',
  async language => {
    const pdf = await paperPdf([keyCard('The Mill', language)], { fonts, mark: 'demo' });
    expect(pagesIn(pdf)).toBe(1);
    const letters = lettersIn(pdf);
    for (const each of ['↓', '↑', 'F', '9', '/']) expect(letters).toContain(each);
  },
);

test('a long name of the house changes nothing of that', async () => {
  const longest = keyCard('Very long society '.repeat(12), 'pl');
  expect(pagesIn(await paperPdf([longest], { fonts, mark: null }))).toBe(1);
});
