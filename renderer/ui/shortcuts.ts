import { useEffect, useRef } from 'react';
import { createStore } from 'zustand/vanilla';
import { isCombined, matches, readKeys, writes } from './keys.ts';
import { onceTyped } from './scan/scans.ts';

export interface Shortcut {
  /** Such as `F9`, `alt+1`, `mod+K`, `/`, `Escape`. */
  readonly keys: string;
  /** What it does, for the F1 list. */
  readonly label: string;
  readonly action: () => void;
  /** False while it has no meaning; it then also leaves the list. */
  readonly when?: boolean;
  /** Also a plain character fires while a field has the focus. */
  readonly whileTyping?: boolean;
  /** A field in which something is typed keeps the key for itself. */
  readonly sparesTyped?: boolean;
  /** Fires while a dialog is open; all others are silent then. */
  readonly inDialog?: boolean;
  /** What it does is put back where its key was the first of a scan; else it waits until that is known. */
  readonly putBack?: boolean;
  /** `everywhere` for those of the shell. */
  readonly scope?: 'everywhere' | 'here';
}

interface Entry {
  readonly latest: { current: Shortcut };
}

const registered = createStore<{ readonly entries: readonly Entry[] }>(() => ({ entries: [] }));

const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox],[type=radio]), textarea'));

const hasTyped = (target: EventTarget | null) =>
  isField(target) && (!('value' in target) || target.value !== '');

/** An open list or menu takes plain keys for itself, and a button its own Enter. */
const ownsPlainKeys = (target: EventTarget | null, key: string) =>
  target instanceof Element &&
  (target.closest('[role="menu"], [aria-haspopup][aria-expanded="true"]') !== null ||
    (key === 'Enter' && target.matches('button, a, summary, [role="button"], [role="option"]')));

const dialogOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/**
 * Combinations with Ctrl or Alt come before whatever has the focus: a list, say, would take any Enter
 * for its own. Plain keys come after it.
 */
const onCapture = (event: KeyboardEvent) => isCombined(event) && run(event);
const onKeyDown = (event: KeyboardEvent) => isCombined(event) || run(event);

function run(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing) return;
  const typing = isField(event.target);
  const inDialog = dialogOpen();
  const owned = ownsPlainKeys(event.target, event.key);
  // The youngest first: a panel that opened over a screen takes its keys until it closes.
  const found = registered.getState().entries.findLast(({ latest: { current: each } }) => {
    const wanted = readKeys(each.keys);
    if (each.when === false || (inDialog && each.inDialog !== true)) return false;
    if (owned && !wanted.mod && !wanted.alt && !/^F\d+$/.test(wanted.key)) return false;
    if (typing && writes(wanted) && each.whileTyping !== true) return false;
    if (each.sparesTyped === true && hasTyped(event.target)) return false;
    return matches(event, wanted);
  });
  if (found === undefined) return;
  event.preventDefault();
  if (isCombined(event)) event.stopPropagation();
  if (event.repeat) return;
  const { current } = found.latest;
  if (current.putBack === true || !writes(readKeys(current.keys))) current.action();
  else onceTyped(current.action);
}

function listen() {
  window.addEventListener('keydown', onCapture, true);
  window.addEventListener('keydown', onKeyDown);
}
function unlisten() {
  window.removeEventListener('keydown', onCapture, true);
  window.removeEventListener('keydown', onKeyDown);
}

/** Registers a key for as long as the component stands, and lists it under F1. */
export function useShortcut(shortcut: Shortcut): void {
  const latest = useRef(shortcut);
  useEffect(() => {
    latest.current = shortcut;
  });
  const { keys, label, when = true } = shortcut;
  useEffect(() => {
    if (!when) return;
    const entry = { latest };
    const { entries } = registered.getState();
    if (entries.length === 0) listen();
    registered.setState({ entries: [...entries, entry] });
    return () => {
      const left = registered.getState().entries.filter(each => each !== entry);
      if (left.length === 0) unlisten();
      registered.setState({ entries: left });
    };
  }, [keys, label, when]);
}

/** Every key that works at this moment, oldest first. */
export const shortcutsNow = (): readonly Shortcut[] =>
  registered.getState().entries.map(each => each.latest.current);
