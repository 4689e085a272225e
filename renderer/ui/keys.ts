import { keyParts } from '../../core/format/key-names.ts';

/** A key as it stands in the code: parts joined by plus, such as `alt+1`, `mod+K`, `F9`, `/`, `Escape`. */
export interface Combination {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

export function readKeys(keys: string): Combination {
  // The plus key itself may stand last.
  const [, before = '', key = ''] = /^(?:(.*)\+)?(.+)$/.exec(keys) ?? [];
  const has = (name: string) => before.toLowerCase().split('+').includes(name);
  return { mod: has('mod'), alt: has('alt'), shift: has('shift'), key };
}

/** What a key event says of itself; the tests have them as macOS, Windows and Linux send them. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
> & { getModifierState?: KeyboardEvent['getModifierState'] };

/** Letters that Alt alone writes on no Windows and no Linux, but Option does on a Mac: ł, ë, π. */
const withOption = /^(?=[\p{Script=Latin}\p{Script=Greek}])[^a-z]$/iu;

/**
 * Whether a key writes something with the help of Option or AltGr. What types a letter is never a
 * shortcut: every handler that looks at Alt or Ctrl asks here. Windows may report AltGr as Ctrl and Alt.
 */
export function composes(event: Pressed): boolean {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (key !== 'Dead' && Array.from(key).length !== 1) return false;
  if (event.getModifierState?.('AltGraph') === true || (ctrlKey && altKey)) return true;
  return altKey && !metaKey && (key === 'Dead' || withOption.test(key));
}

/** Alt with the number pad types a character by its number on Windows, whatever the keys are called. */
export const isAltCode = ({ altKey, code }: Pressed): boolean =>
  altKey && code.startsWith('Numpad');

/** Whether a key means something else than what it writes, or goes to, without Ctrl, Alt or Cmd. */
export const isCombined = (event: Pressed): boolean =>
  (event.ctrlKey || event.metaKey || event.altKey) && !composes(event);

/**
 * A letter is what is written on the key; where the layout has no Latin letter there, as the Persian one,
 * it is the place on the keyboard. A digit is its place always: not every layout writes it without Shift.
 */
function sameKey(event: Pressed, key: string): boolean {
  if (/^[a-z]$/i.test(key))
    return /^\p{Script=Latin}$/u.test(event.key)
      ? event.key.toLowerCase() === key.toLowerCase()
      : event.code === `Key${key.toUpperCase()}` && event.key !== 'Dead';
  if (/^\d$/.test(key)) return event.code === `Digit${key}` || event.code === `Numpad${key}`;
  if (key === '/')
    return event.key === '/' || (event.code === 'Slash' && !/\p{L}/u.test(event.key));
  return event.key.toLowerCase() === key.toLowerCase();
}

export const matches = (event: Pressed, wanted: Combination): boolean =>
  (event.ctrlKey || event.metaKey) === wanted.mod &&
  event.altKey === wanted.alt &&
  // Whether a sign needs Shift is the layout's business.
  (event.shiftKey === wanted.shift || /^[^\p{L}\d]$/u.test(wanted.key)) &&
  !(/^[\p{L}\d]$/u.test(wanted.key) && composes(event)) &&
  !isAltCode(event) &&
  sameKey(event, wanted.key);

/** Keys that write something, and so belong to the field that has the focus. */
export const writes = (wanted: Combination): boolean =>
  !wanted.mod && !wanted.alt && (wanted.key.length === 1 || wanted.key === 'Backspace');

/** A combination for `aria-keyshortcuts`. */
export const ariaKeys = (keys: string): string =>
  keyParts(keys)
    .map(part =>
      part.toLowerCase() === 'mod' ? 'Control' : part.charAt(0).toUpperCase() + part.slice(1),
    )
    .join('+');
