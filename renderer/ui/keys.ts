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

/** Letters and digits by their place on the keyboard: a Persian layout has no K, but has its key. */
function sameKey(event: KeyboardEvent, key: string): boolean {
  if (/^[a-z]$/i.test(key)) return event.code === `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return event.code === `Digit${key}` || event.code === `Numpad${key}`;
  if (key === '/') return event.key === '/' || event.code === 'Slash';
  return event.key.toLowerCase() === key.toLowerCase();
}

export const matches = (event: KeyboardEvent, wanted: Combination): boolean =>
  (event.ctrlKey || event.metaKey) === wanted.mod &&
  event.altKey === wanted.alt &&
  // Whether a sign needs Shift is the layout's business.
  (event.shiftKey === wanted.shift || /^[^\p{L}\d]$/u.test(wanted.key)) &&
  sameKey(event, wanted.key);

/** Keys that write something, and so belong to the field that has the focus. */
export const writes = (wanted: Combination): boolean =>
  !wanted.mod && !wanted.alt && (wanted.key.length === 1 || wanted.key === 'Backspace');

const names: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  escape: 'Esc',
  enter: '↵',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  delete: 'Del',
  backspace: '⌫',
};

const parts = (keys: string): string[] => {
  const { key } = readKeys(keys);
  return [...keys.slice(0, -key.length).split('+').filter(Boolean), key];
};

/** The caps as they are printed on the keys, in whatever language. */
export const keyNames = (keys: string): string[] =>
  parts(keys).map(part => names[part.toLowerCase()] ?? part.toUpperCase());

/** The same combination for `aria-keyshortcuts`. */
export const ariaKeys = (keys: string): string =>
  parts(keys)
    .map(part =>
      part.toLowerCase() === 'mod' ? 'Control' : part.charAt(0).toUpperCase() + part.slice(1),
    )
    .join('+');
