import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Paper } from '../../core/documents/model.ts';
import { aTicket, aTicketDocument } from '../../core/documents/tickets.testing.ts';
import { paperPdf } from './paper-pdf.tsx';
import { lettersIn, pagesIn, typefacesIn } from './pdf.testing.ts';

const fonts = join(import.meta.dirname, '../../resources/fonts');
const set = (document: Paper) => paperPdf([document], { fonts, mark: null });
const latin1 = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const all = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), hit => hit[1]);

const names = ['Małgorzata Gżegżółka-Źdźbło', 'فاطمه‌زهرا میرزایی‌نژاد', 'Олена Київська'];
const threeScripts = aTicketDocument({
  tickets: names.map((participantName, at) =>
    aTicket({ participantName, code: `CODE-${at}`, number: at + 1, of: names.length }),
  ),
});

test('every ticket is one A6 page', async () => {
  const pdf = await set(threeScripts);
  const boxes = all(latin1(pdf), /\/MediaBox \[([\d. ]+)\]/g).map(box =>
    box?.split(' ').map(Number),
  );
  expect(boxes).toHaveLength(3);
  for (const box of boxes) {
    expect(box?.[2]).toBeCloseTo((105 / 25.4) * 72, 1);
    expect(box?.[3]).toBeCloseTo((148 / 25.4) * 72, 1);
  }
  expect(pagesIn(pdf)).toBe(3);
});

test('even the longest texts stay on one page', async () => {
  const longest = aTicket({
    eventTitle: 'Unbreakable'.repeat(18),
    place: 'Very long street '.repeat(12),
    className: 'Reduced price '.repeat(7),
    participantName: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(5),
    priceMinor: 100_000_000_000,
    code: 'aGVsbG8td29ybGQt'.repeat(6),
    timeZone: 'America/Argentina/Buenos_Aires',
  });
  const pdf = await paperPdf([aTicketDocument({ tickets: [longest], isCopy: true })], {
    fonts,
    mark: 'demo',
  });
  expect(pagesIn(pdf)).toBe(1);
});

test('names in three scripts are there, in our typefaces alone', async () => {
  const pdf = await set(threeScripts);
  const found = lettersIn(pdf);
  for (const name of names) {
    // A joiner has no shape of its own to look for.
    for (const letter of name.replaceAll('\u200C', '')) expect(found).toContain(letter);
  }
  expect(typefacesIn(pdf)).toEqual(['Inter-Regular', 'Inter-SemiBold', 'Vazirmatn-SemiBold']);
});

test('letters that no typeface has do not bring in another font', async () => {
  const odd = aTicket({ eventTitle: '🎄 新年 Concert', participantName: 'Li 李' });
  const pdf = await set(aTicketDocument({ tickets: [odd], language: 'fa' }));
  expect(typefacesIn(pdf)).toEqual([
    'Inter-Regular',
    'Inter-SemiBold',
    'Vazirmatn-Regular',
    'Vazirmatn-SemiBold',
  ]);
});

test('several documents at once are what they would be one by one', async () => {
  const documents = (['en', 'pl', 'fa', 'en'] as const).map(language =>
    aTicketDocument({ language }),
  );
  const sizes = (pdfs: Uint8Array[]) => pdfs.map(pdf => pdf.length);
  const oneByOne: Uint8Array[] = [];
  for (const document of documents) oneByOne.push(await set(document));
  const atOnce = await Promise.all(documents.map(document => set(document)));
  expect(sizes(atOnce)).toEqual(sizes(oneByOne));
});

test('missing fonts are an error, and the next document is set all the same', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'no-fonts-'));
  const nowhere = paperPdf([aTicketDocument()], { fonts: empty, mark: null });
  await expect(nowhere).rejects.toThrow('Inter-Regular.ttf');
  expect(latin1(await set(aTicketDocument()))).toMatch(/^%PDF-/);
});

test('the name of a zone is in our typefaces, its minus too', async () => {
  for (const language of ['en', 'pl', 'fa'] as const) {
    const inNewYork = aTicket({ timeZone: 'America/New_York' });
    const pdf = await set(aTicketDocument({ tickets: [inNewYork], language }));
    expect(lettersIn(pdf)).toContain('−');
    expect(pagesIn(pdf)).toBe(1);
  }
});
test('a large order set a few pages at a time is byte for byte what it would be at once', async () => {
  const tickets = Array.from({ length: 23 }, (_, at) =>
    aTicket({ participantName: names[at % 3] ?? null, code: `CODE-${at}`, number: at + 1, of: 23 }),
  );
  const document = aTicketDocument({ tickets });
  const drawn: number[] = [];
  const apart = [
    { ...document, blocks: document.blocks.slice(0, 7) },
    { ...document, blocks: document.blocks.slice(7, 23) },
  ];
  const whole = await paperPdf([document], { fonts, mark: null }, pages => drawn.push(pages));
  const parts = await paperPdf(apart, { fonts, mark: null });
  expect(drawn).toEqual([10, 20, 23]);
  expect(asDrawn(parts)).toEqual(asDrawn(whole));
  expect(pagesIn(whole)).toBe(23);
});

/** Without what differs from one minute or one run to the next. */
const asDrawn = (pdf: Uint8Array) =>
  latin1(pdf)
    .replace(/\(D:\d{14}Z\)/, '')
    .replace(/\/ID .*/, '')
    .replace(/[A-Z]{6}\+/g, '');
