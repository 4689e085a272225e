import { beginsCode, isCodeLike } from './code-like.ts';
import type { Stroke } from './stroke.ts';

/** Milliseconds between two keys from which on a hand may have struck them. */
export const handGap = 30;
/**
 * Milliseconds that a key may take to be heard: what drives this window from outside (a remote desktop, a
 * program) waits for that before it strikes the next one. A third of the gaps may be of that kind.
 */
export const busyGap = 100;
/** Milliseconds in which an Enter after a scan is still the scanner's. */
const endGap = 120;

/** What the recogniser does about a burst of keys. */
interface Doings {
  /** A first key: whatever it and those after it change must be put back if it is a scan. */
  readonly begin: () => void;
  /** Each further key, before it does anything. */
  readonly goOn: () => void;
  /** Whether what has the focus takes this as typed, because it is meant for it. */
  readonly isTaken: (readings: readonly string[]) => boolean;
  /** It was typing: what waited for that may happen. */
  readonly typed: () => void;
  /** It was a scan. */
  readonly scanned: (readings: readonly string[]) => void;
}

/** The texts that a burst may mean as a code, the US reading first. */
function readingsOf(burst: readonly Stroke[]): readonly string[] {
  const us = burst.map(each => each.us).join('');
  const typed = burst.map(each => each.typed).join('');
  return [...new Set([us, typed])].filter(isCodeLike);
}

const mayBecomeScan = (burst: readonly Stroke[]): boolean =>
  beginsCode(burst.map(each => each.us).join('')) ||
  beginsCode(burst.map(each => each.typed).join(''));

/** Tells a scanner from a hand by the time between keys and by what they write. Knows no page and no clock. */
export function createRecogniser({ begin, goOn, isTaken, typed, scanned }: Doings) {
  let burst: Stroke[] = [];
  let last = -Infinity;
  /** When the last scan ended. */
  let ended = -Infinity;
  let undecided = false;
  /** Gaps of the burst that are a scanner's only because the window was busy. */
  let slow = 0;
  /** The burst was judged a scan already: what comes later is another. */
  let isScan = false;

  function judge(): void {
    if (!undecided) return;
    undecided = false;
    const isMostlyFast = slow * 3 <= burst.length - 1;
    const readings = isMostlyFast ? readingsOf(burst) : [];
    if (readings.length === 0 || isTaken(readings)) typed();
    else {
      ended = last;
      isScan = true;
      scanned(readings);
    }
  }

  function end(): void {
    judge();
    burst = [];
  }

  function sign(stroke: Stroke, busyUntil: number): void {
    const gap = stroke.at - last;
    const isSlow = gap >= handGap;
    if (isSlow && (isScan || gap >= busyGap || stroke.at - busyUntil >= handGap)) end();
    last = stroke.at;
    if (burst.length === 0) {
      // An Enter belongs to what was struck last.
      ended = -Infinity;
      slow = 0;
      isScan = false;
      begin();
    } else {
      if (isSlow) slow += 1;
      goOn();
    }
    burst.push(stroke);
    undecided = mayBecomeScan(burst);
    if (!undecided) typed();
  }

  return {
    /**
     * Takes the next key; true where nobody else may have it.
     * @param busyUntil when the window had heard the key before, in milliseconds of the page
     */
    strike(stroke: Stroke, busyUntil = -Infinity): boolean {
      switch (stroke.kind) {
        case 'sign':
          sign(stroke, busyUntil);
          return false;
        case 'shift':
          if (stroke.at - last < handGap) last = stroke.at;
          return false;
        case 'end':
          end();
          if (stroke.at - ended >= endGap) return false;
          // Some end with a second one at once; a later one is a hand's.
          ended = stroke.at - endGap + handGap;
          return true;
        case 'other':
          end();
          // A hand has taken over, and so the next Enter is its own.
          ended = -Infinity;
          return false;
      }
    },
    /** No key for longer than a scanner takes. One that was on its way nevertheless goes on with the burst. */
    quiet: judge,
    /** Whether the keys struck now may yet turn out to be a scan. */
    isUndecided: () => undecided,
  };
}
