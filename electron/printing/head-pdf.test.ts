import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aHeadDocument } from './head.testing.ts';
import { headPdf } from './head-pdf.tsx';
import { pagesIn, typefacesIn } from './pdf.testing.ts';

const fonts = join(import.meta.dirname, '../../resources/fonts');

test.each([
  ['en', ['Inter-Regular', 'Inter-SemiBold']],
  ['pl', ['Inter-Regular', 'Inter-SemiBold']],
  ['fa', ['Inter-SemiBold', 'Vazirmatn-Regular', 'Vazirmatn-SemiBold']],
] as const)('a head in %s is one page, in our typefaces alone', async (language, typefaces) => {
  const pdf = await headPdf(aHeadDocument({ language }), fonts);
  expect(pagesIn(pdf)).toBe(1);
  expect(typefacesIn(pdf)).toEqual(typefaces);
});

test('even the longest names and numbers stay on one page', async () => {
  const document = aHeadDocument(
    { demo: true },
    {
      organisation: 'Very long society '.repeat(12),
      counterName: 'Counter at the far end '.repeat(5),
      printedBy: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(4),
      rows: 2_147_483_647,
    },
  );
  expect(pagesIn(await headPdf(document, fonts))).toBe(1);
});
