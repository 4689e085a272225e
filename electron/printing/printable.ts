const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const joiners = '\u200C\u200D';

/** Whether one of the fonts has a shape for this character. */
export type Covers = (codePoint: number) => boolean;

/**
 * A text as the fonts can set it. Direction marks go (each text is laid out by itself, and a stray
 * override would turn the line around), pictures the fonts lack go, and a letter they lack becomes
 * an empty box: a gap that shows is more honest than a name that reads as another.
 */
export function printable(text: string, covers: Covers): string {
  const plain = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, each => (joiners.includes(each) ? each : ''));
  return Array.from(graphemes.segment(plain), ({ segment }) => shape(segment, covers))
    .join('')
    .replace(/ +/gu, ' ')
    .trim();
}

function shape(grapheme: string, covers: Covers): string {
  const missing = (each: string) => !covers(each.codePointAt(0) ?? 0);
  const [base = ''] = grapheme;
  if (!missing(base)) return Array.from(grapheme, each => (missing(each) ? '' : each)).join('');
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{M}/u.test(base) ? '' : '□';
}
