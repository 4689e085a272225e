/** The width of a text set in the size 1. */
export type Measure = (text: string) => number;

/** A size of type, in points, and how many lines of it there is room for. */
export interface Step {
  size: number;
  lines: number;
}

export const stepsOf = (...steps: [size: number, lines: number][]): Step[] =>
  steps.map(([size, lines]) => ({ size, lines }));

export interface Fitted {
  size: number;
  lines: string[];
}

/** After a space, a hyphen or a slash; but a word of one letter (Polish `z`, Persian `و`) stays with the next. */
const breakAfter = /(?<=\s)(?<!(?:^|\s)\p{L}\s)|(?<=[/-])/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const letters = (text: string) => Array.from(graphemes.segment(text), each => each.segment);

/**
 * Breaks a text into lines of even length in the first size that has room for it, the largest first.
 * Only in the last size is a word split or the rest given up for an ellipsis.
 */
export function fitLines(text: string, width: number, steps: Step[], measure: Measure): Fitted {
  const words = text.split(breakAfter);
  for (const { size, lines: most } of steps) {
    const lines = wrap(words, width / size, measure);
    const whole = lines.every(line => measure(line) <= width / size);
    if (whole && lines.length <= most) {
      return { size, lines: evened(words, lines, width / size, measure) };
    }
  }
  const last = steps.at(-1) ?? { size: 8, lines: 1 };
  const room = width / last.size;
  const pieces = words.flatMap(word => (measure(word.trimEnd()) > room ? letters(word) : [word]));
  const lines = wrap(pieces, room, measure);
  if (lines.length <= last.lines) return { size: last.size, lines };
  const kept = lines.slice(0, last.lines);
  const [cut = ''] = kept.splice(-1);
  return { size: last.size, lines: [...kept, withEllipsis(cut, room, measure)] };
}

function wrap(pieces: string[], room: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The same number of lines, but of even length, and rather broken where the sentence pauses. */
function evened(words: string[], lines: string[], room: number, measure: Measure): string[] {
  if (lines.length < 2) return lines;
  let best = lines;
  let bestWidth = Infinity;
  for (let narrowing = 0; narrowing < 24; narrowing += 1) {
    const tried = wrap(words, room * (1 - narrowing / 40), measure);
    if (tried.length !== lines.length) break;
    const pauses = tried.slice(0, -1).filter(line => /[\p{Po}\p{Pd}]$/u.test(line)).length;
    const width = Math.max(...tried.map(measure)) - 0.15 * room * pauses;
    if (width < bestWidth) [best, bestWidth] = [tried, width];
  }
  return best;
}

function withEllipsis(line: string, room: number, measure: Measure): string {
  const kept = letters(line);
  while (kept.length > 0 && measure(`${kept.join('').trimEnd()}…`) > room) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}
