import { createStore } from 'zustand/vanilla';
import { type Memory, putBack, remember, touch } from './put-back.ts';
import { busyGap, createRecogniser } from './recogniser.ts';
import { readStroke } from './stroke.ts';
import { isTaken } from './taken.ts';

export interface Scan {
  /** What it may mean as a code, likeliest first. */
  readonly readings: readonly string[];
  /** The focus was in a field where something is written, other than to search. */
  readonly inForm: boolean;
}

/** Counts, so that the same code scanned twice is news. */
const scans = createStore<{ readonly turn: number; readonly scan: Scan | null }>(() => ({
  turn: 0,
  scan: null,
}));

let memory: Memory | null = null;
let waiting: (() => void)[] = [];

const isInForm = (focus: Element | null): boolean =>
  focus?.matches('input:not([type="search"], [role="combobox"]), textarea, select') ?? false;

const recogniser = createRecogniser({
  begin: () => {
    memory = remember();
    waiting = [];
  },
  goOn: () => memory && touch(memory),
  isTaken: readings => isTaken(memory?.focus ?? null, readings),
  typed: () => {
    for (const each of waiting.splice(0)) each();
  },
  scanned: readings => {
    waiting = [];
    if (memory === null) return;
    putBack(memory);
    const scan = { readings, inForm: isInForm(memory.focus) };
    scans.setState(({ turn }) => ({ turn: turn + 1, scan }));
  },
});

/**
 * Does what one key means as soon as that key was a person's: at once, unless it may be the first of a
 * scan. For what cannot be put back.
 */
export function onceTyped(act: () => void): void {
  if (recogniser.isUndecided()) waiting.push(act);
  else act();
}

/** Whether a key that is being heard now may belong to a scan. */
export const mayBeScanned = (): boolean => recogniser.isUndecided();

let timer: ReturnType<typeof setTimeout> | undefined;
/** When the window was done with the last key, down or up. */
let busyUntil = 0;

const doneWithKey = () => (busyUntil = performance.now());

function onKeyDown(event: KeyboardEvent) {
  clearTimeout(timer);
  if (recogniser.strike(readStroke(event), busyUntil)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (recogniser.isUndecided()) timer = setTimeout(recogniser.quiet, busyGap);
  // After everybody has heard it.
  setTimeout(doneWithKey);
}

/** Hears every key of the window before anybody else, until the answer is called. */
export function listenForScans(): () => void {
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('keyup', doneWithKey, true);
  return () => {
    window.removeEventListener('keydown', onKeyDown, true);
    window.removeEventListener('keyup', doneWithKey, true);
    clearTimeout(timer);
  };
}

/** Calls back at every scan, until the answer is called. */
export const onScan = (heard: (scan: Scan) => void): (() => void) =>
  scans.subscribe(({ scan }) => scan !== null && heard(scan));
