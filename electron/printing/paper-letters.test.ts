import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingOnPaper } from '../../core/text/missing-on-paper.ts';
import { paperLetters } from '../../core/text/paper-letters.ts';
import { typefacesFrom } from './fonts.ts';
import { printable } from './printable.ts';

const typefaces = () => typefacesFrom(join(import.meta.dirname, '../../resources/fonts'));

/** The code points for which this is so, in ranges, from the space on. */
function rangesOf(isSo: (codePoint: number) => boolean): string {
  const found: string[] = [];
  let from: number | null = null;
  for (let at = 0x20; at <= 0x110000; at += 1) {
    const is = at <= 0x10ffff && isSo(at);
    if (is) from ??= at;
    else if (from !== null) {
      const [first, last] = [from, at - 1].map(each => each.toString(16));
      found.push(first === last ? `${first}` : `${first}-${last}`);
      from = null;
    }
  }
  return found.join(' ');
}

test('what is known of the letters of paper is what the fonts have, in each weight', async () => {
  const { covers, face } = await typefaces();
  expect(paperLetters).toBe(rangesOf(covers));
  for (const direction of ['ltr', 'rtl'] as const) {
    const [regular, bold] = [face(direction, 400), face(direction, 600)];
    expect(rangesOf(at => bold.hasGlyphForCodePoint(at))).toBe(
      rangesOf(at => regular.hasGlyphForCodePoint(at)),
    );
  }
  // What stands instead of a letter has a shape itself.
  expect(covers('□'.codePointAt(0) ?? 0)).toBe(true);
});

test.each([
  'Zażółć, می‌خواهم',
  'Li 李',
  'Winter 🎄 Concert ♥',
  '👩‍👩‍👧 Family 🇵🇱',
  'Anna\u202E kawoN\u2069',
  'z\u0307o\u0301l',
  'a\u0305',
  'ש',
  'हिन्दी',
])('a warning is given for %s just when it is set otherwise than typed', async text => {
  const { covers } = await typefaces();
  const { boxes, leftOut } = missingOnPaper(text);
  const typed = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, each => ('\u200C\u200D'.includes(each) ? each : ''));
  expect(boxes.length + leftOut.length > 0).toBe(printable(text, covers) !== typed);
  expect(boxes.length > 0).toBe(printable(text, covers).includes('□'));
});
