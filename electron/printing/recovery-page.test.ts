import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Recovery, recoveryDocument } from '../../core/documents/recovery-document.ts';
import { paperPdf } from './paper-pdf.tsx';
import { pagesIn } from './pdf.testing.ts';

const fonts = join(import.meta.dirname, '../../resources/fonts');
/** Milliseconds: loading the typefaces takes a busy machine some seconds. */
const patience = 30_000;
const latin1 = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

const recovery: Recovery = {
  organisation: 'Towarzystwo Muzyczne',
  timeZone: 'Europe/Warsaw',
  printedAt: new Date('2026-11-25T20:00:00Z'),
  key: '3fa912bc77d01e4a',
  code: ['K7M2Q-9XW3D-PA5NC', '00000-00000-00000', 'ZZZZZ-WWWWW-MMMMM', '4J8TB-6VR2H-G1FEY'],
};

test.each(['en', 'pl', 'fa'] as const)(
  'a recovery code in %s is one page of A5',
  async language => {
    const long = {
      ...recovery,
      organisation: 'Filharmonia Narodowa w Warszawie, kasa główna '.repeat(2),
    };
    const pdf = await paperPdf([recoveryDocument(long, language)], { fonts, mark: null });
    expect(pagesIn(pdf)).toBe(1);
    const [, box = ''] = /\/MediaBox \[([\d. ]+)\]/.exec(latin1(pdf)) ?? [];
    const [, , width, height] = box.split(' ').map(Number);
    expect(width).toBeCloseTo((148 / 25.4) * 72, 1);
    expect(height).toBeCloseTo((210 / 25.4) * 72, 1);
  },
  patience,
);

test('missing fonts are an error rather than a page without letters', async () => {
  const nowhere = paperPdf([recoveryDocument(recovery, 'en')], { fonts: '/nowhere', mark: null });
  await expect(nowhere).rejects.toThrow('Inter-Regular.ttf');
});
