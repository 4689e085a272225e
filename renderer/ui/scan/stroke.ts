import { westernDigits } from '../../../core/contract/pesel.ts';

/** One key of a keyboard, or of a scanner that passes for one. */
export interface Stroke {
  /** When it was struck, in milliseconds of the page: a busy window hears of it later. */
  readonly at: number;
  /** Something written; Shift and its like on the way to that; what ends a scan; anything else. */
  readonly kind: 'sign' | 'shift' | 'end' | 'other';
  /** What a US keyboard writes with this key, and what the layout of this computer wrote. */
  readonly us: string;
  readonly typed: string;
}

type Struck = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'timeStamp'
  | 'repeat'
  | 'isComposing'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'shiftKey'
> & { getModifierState?: KeyboardEvent['getModifierState'] };

/** Stands for whatever is in no code. */
const noSign = '\0';

/** Scanners send the keys of a US keyboard, whatever layout this computer has. */
function usSign({ code, shiftKey }: Struck, typed: string): string {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
  if (digit !== undefined) return shiftKey ? noSign : digit;
  if (code === 'Minus') return shiftKey ? noSign : '-';
  return code === '' || code === 'NumpadSubtract' ? typed : noSign;
}

/**
 * Reads one key. What is held down, composed, or struck with Ctrl, Alt, AltGr or Cmd is no key of a
 * scanner: a cat, a dead letter, a shortcut.
 */
export function readStroke(event: Struck): Stroke {
  const { key, timeStamp: at } = event;
  const stroke = (kind: Stroke['kind'], us = '', typed = '') => ({ at, kind, us, typed });
  if (key === 'Shift' || key === 'CapsLock') return stroke('shift');
  const held = event.ctrlKey || event.metaKey || event.altKey;
  const altGr = event.getModifierState?.('AltGraph') === true;
  if (event.repeat || event.isComposing || held || altGr) return stroke('other');
  if (key === 'Enter' || key === 'Tab') return stroke('end');
  const isSign = Array.from(key).length === 1;
  if (!isSign && key !== 'Dead') return stroke('other');
  const typed = isSign ? westernDigits(key) : noSign;
  return stroke('sign', usSign(event, typed), typed);
}
