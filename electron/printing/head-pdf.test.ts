import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aHeadDocument } from './head.testing.ts';
import { headPdf } from './head-pdf.tsx';

const fonts = join(import.meta.dirname, '../../resources/fonts');
const latin1 = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

test.each(['en', 'pl', 'fa'] as const)(
  'a head in %s is one page, in our typefaces alone',
  async language => {
    const pdf = latin1(await headPdf(aHeadDocument({ language }), fonts));
    expect(pdf).toContain('/Count 1');
    const embedded = Array.from(pdf.matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?(\S+)/g), hit => hit[1]);
    expect(embedded.filter(name => !/^(Inter|Vazirmatn)-/.test(name ?? ''))).toEqual([]);
  },
);

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
  expect(latin1(await headPdf(document, fonts))).toContain('/Count 1');
});
