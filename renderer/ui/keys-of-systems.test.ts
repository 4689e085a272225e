import { describe, expect, test } from 'vitest';
import { areaKeys, keyMap } from '../../core/contract/key-map.ts';
import { composes, isCombined, matches, type Pressed, readKeys } from './keys.ts';

interface Held {
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  readonly shiftKey?: boolean;
  readonly altGraph?: boolean;
}

/** A key as a system reports it to the page. */
const sent = (key: string, code: string, { altGraph = false, ...held }: Held = {}): Pressed => ({
  ...{ key, code, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false },
  ...held,
  getModifierState: name => name === 'AltGraph' && altGraph,
});

const alt = { altKey: true };
const ctrl = { ctrlKey: true };
const altGr = { altGraph: true };
const altGrAsCtrlAlt = { ctrlKey: true, altKey: true };

/** Every combination that the window knows, and single letters and digits. */
const shortcuts = [
  ...Object.values({ ...keyMap, ...areaKeys }),
  ...['alt+K', 'alt+5', 'N', 'P', 'O', 'S', '1', '2', '5', 'shift+F7'],
];
const firing = (event: Pressed) => shortcuts.filter(each => matches(event, readKeys(each)));

describe('what types a letter is never a shortcut:', () => {
  test.each([
    ['Option+L as a Mac sends it for ł', sent('ł', 'KeyL', alt)],
    ['Option+Shift+L, Ł', sent('Ł', 'KeyL', { ...alt, shiftKey: true })],
    ['Option+S, ś', sent('ś', 'KeyS', alt)],
    ['Option+N, ń', sent('ń', 'KeyN', alt)],
    ['Option+K on a Danish Mac, å', sent('å', 'KeyK', alt)],
    ['Option+P, π', sent('π', 'KeyP', alt)],
    ['Option+2 on a French Mac, ë', sent('ë', 'Digit2', alt)],
    ['Option+K that begins an accent', sent('Dead', 'KeyK', alt)],
    ['AltGr+L on Windows', sent('ł', 'KeyL', altGr)],
    ['AltGr+L on Windows, reported as Ctrl and Alt', sent('ł', 'KeyL', altGrAsCtrlAlt)],
    ['AltGr+S on Linux, ś', sent('ś', 'KeyS', altGr)],
    ['AltGr+S on Linux of which only the letter is told', sent('ś', 'KeyS')],
    ['AltGr+N, ń, in a window that tells only that', sent('ń', 'KeyN')],
    ['AltGr+O, ó', sent('ó', 'KeyO', altGrAsCtrlAlt)],
    ['AltGr+2 on a Spanish keyboard, @', sent('@', 'Digit2', altGr)],
    ['Alt+1 of the number pad on Windows', sent('1', 'Numpad1', alt)],
    ['Alt+2 of the number pad without Num Lock', sent('ArrowDown', 'Numpad2', alt)],
    ['Alt+5 of the number pad without Num Lock', sent('Clear', 'Numpad5', alt)],
    ['Alt+. of the number pad without Num Lock', sent('Delete', 'NumpadDecimal', alt)],
    ['Alt+0233 for é, its 0', sent('0', 'Numpad0', alt)],
  ])('%s', (_what, event) => {
    expect(firing(event)).toEqual([]);
  });
});

describe('a shortcut works on every system and in every layout:', () => {
  test.each([
    ['Alt+L on Windows and Linux', sent('l', 'KeyL', alt), ['alt+L']],
    ['Alt+L with Caps Lock', sent('L', 'KeyL', alt), ['alt+L']],
    ['Alt+L in a Persian layout, م', sent('م', 'KeyL', alt), ['alt+L']],
    ['Option+L on an American Mac, ¬', sent('¬', 'KeyL', alt), ['alt+L']],
    ['Alt+1', sent('1', 'Digit1', alt), ['alt+1']],
    ['Alt+1 in a Persian layout', sent('۱', 'Digit1', alt), ['alt+1']],
    ['Alt+1 in a French layout', sent('&', 'Digit1', alt), ['alt+1']],
    ['Option+2 on an American Mac, ™', sent('™', 'Digit2', alt), ['alt+2']],
    ['Alt+Delete', sent('Delete', 'Delete', alt), ['alt+Delete']],
    ['Ctrl+K', sent('k', 'KeyK', ctrl), ['mod+K']],
    ['Cmd+K on a Mac', sent('k', 'KeyK', { metaKey: true }), ['mod+K']],
    ['Ctrl+K in a Persian layout', sent('ن', 'KeyK', ctrl), ['mod+K']],
    ['S in a Persian layout, س', sent('س', 'KeyS'), ['S']],
    ['S in a Dvorak layout, where the cap says so', sent('s', 'Semicolon'), ['S']],
    ['no S in a Dvorak layout where another has its key', sent('o', 'KeyS'), ['O']],
    ['2 of the number pad', sent('2', 'Numpad2'), ['2']],
    ['1 in a French layout', sent('&', 'Digit1'), ['1']],
    ['Shift+F7', sent('F7', 'F7', { shiftKey: true }), ['shift+F7']],
  ])('%s', (_what, event, wanted) => {
    expect(firing(event)).toEqual(wanted);
  });

  test('and a letter written by Option or AltGr is typed, wherever no field has the focus', () => {
    const letters = [sent('ł', 'KeyL', alt), sent('ś', 'KeyS', altGrAsCtrlAlt)];
    expect(letters.map(composes)).toEqual([true, true]);
    expect(letters.map(isCombined)).toEqual([false, false]);
    expect([sent('l', 'KeyL', alt), sent('F4', 'F4', alt)].map(isCombined)).toEqual([true, true]);
  });
});
