import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aSeal } from '../../core/documents/seal.testing.ts';
import { sealDocument } from '../../core/documents/seal-document.ts';
import { paperPdf } from './paper-pdf.tsx';
import { pagesIn, typefacesIn } from './pdf.testing.ts';

const fonts = join(import.meta.dirname, '../../resources/fonts');

test.each([
  ['en', ['Inter-Regular', 'Inter-SemiBold']],
  ['pl', ['Inter-Regular', 'Inter-SemiBold']],
  ['fa', ['Inter-SemiBold', 'Vazirmatn-Regular', 'Vazirmatn-SemiBold']],
] as const)('a seal in %s is one page, in our typefaces alone', async (language, typefaces) => {
  const pdf = await paperPdf([sealDocument(aSeal(), language)], { fonts, mark: null });
  expect(pagesIn(pdf)).toBe(1);
  expect(typefacesIn(pdf)).toEqual(typefaces);
});

test('even the longest names and numbers stay on one page', async () => {
  const longest = aSeal({
    organisation: 'Very long society '.repeat(12),
    counterName: 'Counter at the far end '.repeat(5),
    printedBy: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(4),
    rows: 2_147_483_647,
  });
  const pdf = await paperPdf([sealDocument(longest, 'en')], { fonts, mark: 'demo' });
  expect(pagesIn(pdf)).toBe(1);
});
