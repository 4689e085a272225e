import { describe, expect, test } from 'vitest';
import { keyNames } from '../../core/format/key-names.ts';
import { ariaKeys, matches, readKeys, writes } from './keys.ts';

/** What a keyboard reports; only what the reading looks at. */
const pressed = (key: string, code: string, held: Partial<KeyboardEvent> = {}) =>
  ({
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  }) as KeyboardEvent;

describe('keys', () => {
  test('a letter is its place on the keyboard, in a Persian layout too', () => {
    expect(matches(pressed('ن', 'KeyK', { ctrlKey: true }), readKeys('mod+K'))).toBe(true);
    expect(matches(pressed('k', 'KeyK'), readKeys('mod+K'))).toBe(false);
  });

  test('a digit works on both rows and in all digits', () => {
    expect(matches(pressed('۱', 'Digit1', { altKey: true }), readKeys('alt+1'))).toBe(true);
    expect(matches(pressed('2', 'Numpad2'), readKeys('2'))).toBe(true);
  });

  test('a sign is a sign, wherever the layout puts it', () => {
    expect(matches(pressed('/', 'Digit7', { shiftKey: true }), readKeys('/'))).toBe(true);
    expect(matches(pressed('+', 'Equal', { shiftKey: true }), readKeys('+'))).toBe(true);
    expect(matches(pressed('+', 'NumpadAdd'), readKeys('+'))).toBe(true);
  });

  test('one modifier too many is another key', () => {
    expect(matches(pressed('F9', 'F9', { shiftKey: true }), readKeys('F9'))).toBe(false);
    expect(matches(pressed('F9', 'F9'), readKeys('F9'))).toBe(true);
  });

  test('only plain characters belong to the field being typed in', () => {
    expect(['1', '/', '+'].map(each => writes(readKeys(each)))).toEqual([true, true, true]);
    expect(['F9', 'Escape', 'alt+1', 'mod+K'].some(each => writes(readKeys(each)))).toBe(false);
  });

  test('the caps are named as they are printed', () => {
    expect(keyNames('mod+K')).toEqual(['Ctrl', 'K']);
    expect(keyNames('Escape')).toEqual(['Esc']);
    expect(keyNames('alt++')).toEqual(['ALT', '+'].map(each => (each === 'ALT' ? 'Alt' : each)));
    expect(ariaKeys('mod+K')).toBe('Control+K');
  });
});
