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

/** The keys that are pressed together, as they stand in the code; plus may be one of them. */
export const keyParts = (keys: string): string[] => keys.split(/\+(?=.)/);

/** The caps as they are printed on the keys, in whatever language. */
export const keyNames = (keys: string): string[] =>
  keyParts(keys).map(part => names[part.toLowerCase()] ?? part.toUpperCase());
