import { createRecogniser, handGap } from './recogniser.ts';
import { readStroke, type Stroke } from './stroke.ts';

interface Held {
  readonly shiftKey?: boolean;
  readonly altKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly repeat?: boolean;
  readonly isComposing?: boolean;
}

/** A key as a browser tells of it. */
export const keyed = (at: number, key: string, code: string, held: Held = {}): Stroke =>
  readStroke({
    ...{ key, code, timeStamp: at, repeat: false, isComposing: false },
    ...{ shiftKey: false, altKey: false, ctrlKey: false, metaKey: false },
    ...held,
  });

const codeOf = (sign: string): string =>
  /\d/.test(sign) ? `Digit${sign}` : sign === '-' ? 'Minus' : `Key${sign.toUpperCase()}`;

/** The keys of a US keyboard that write a text, and Enter where it ends with a line break. */
export function strokesOf(text: string, begin: number, gap: number | readonly number[]): Stroke[] {
  let at = begin;
  return Array.from(text).map((sign, index) => {
    if (index > 0) at += typeof gap === 'number' ? gap : (gap[(index - 1) % gap.length] ?? 0);
    if (sign === '\n') return keyed(at, 'Enter', 'Enter');
    return keyed(at, sign, codeOf(sign), { shiftKey: /[A-Z]/.test(sign) });
  });
}

/**
 * Plays keys and what a clock would say between them; tells what was heard as what.
 * @param isLate a window too busy for its keys: its clock speaks before each of them
 * @param busyUntil when it had heard the key before
 */
export function hear(
  strokes: readonly Stroke[],
  isTaken: (text: string) => boolean = () => false,
  isLate = false,
  busyUntil: (stroke: Stroke) => number = () => -Infinity,
) {
  const scans: string[] = [];
  /** What reached the page and stayed there. */
  let written = '';
  let before = '';
  const recogniser = createRecogniser({
    begin: () => (before = written),
    goOn: () => undefined,
    isTaken: readings => readings.some(isTaken),
    typed: () => undefined,
    scanned: ([first = '']) => {
      written = before;
      scans.push(first);
    },
  });
  let last = -Infinity;
  for (const stroke of strokes) {
    if (isLate || stroke.at - last > handGap + 5) recogniser.quiet();
    last = stroke.at;
    const isSwallowed = recogniser.strike(stroke, busyUntil(stroke));
    if (!isSwallowed) written += stroke.kind === 'end' ? '\n' : stroke.typed;
  }
  recogniser.quiet();
  return { scans, written };
}
