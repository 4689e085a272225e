import { paperLetters } from './paper-letters.ts';

const ranges = paperLetters.split(' ').map(range => {
  const [from = '', to = from] = range.split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
});

const isOnPaper = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => from <= code && code <= to);
};

/** What a ticket cannot show of a text, each as people see it and once. */
export interface MissingOnPaper {
  /** Letters instead of which an empty box stands there. */
  readonly boxes: readonly string[];
  /** Pictures, and marks on letters, that are left out. */
  readonly leftOut: readonly string[];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** What has no shape of its own anywhere. */
const invisible = /[\p{Cc}\p{Cf}\p{Variation_Selector}\s]/gu;
const picture = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{M}/u;

/** What of a text the typefaces of paper lack, as its setting will treat it (electron/printing/printable.ts). */
export function missingOnPaper(text: string): MissingOnPaper {
  const [boxes, leftOut] = [new Set<string>(), new Set<string>()];
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    const visible = Array.from(segment.replace(invisible, ''));
    if (visible.every(isOnPaper)) continue;
    const [base = ''] = visible;
    const isBox = !isOnPaper(base) && !picture.test(base);
    (isBox ? boxes : leftOut).add(segment);
  }
  return { boxes: [...boxes], leftOut: [...leftOut] };
}
