import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { masked, openVault } from './vault.ts';

const vault = openVault(randomBytes(32));
const id = { kind: 'pesel', value: '44051401359' } as const;

describe('a sealed national id', () => {
  test('opens at its own place only', () => {
    const sealed = vault.seal(id, 'ticket 1');
    expect(vault.open(sealed, 'ticket 1')).toBe(id.value);
    expect(vault.open(sealed, 'ticket 2')).toBeNull();
  });

  test('does not open under another key, nor after a change', () => {
    const sealed = vault.seal(id, 'ticket 1');
    expect(openVault(randomBytes(32)).open(sealed, 'ticket 1')).toBeNull();
    const last = sealed.cipher.at(-1) === 'A' ? 'B' : 'A';
    const changed = { ...sealed, cipher: sealed.cipher.slice(0, -1) + last };
    expect(
      vault.open(
        { ...changed, cipher: `${changed.cipher.slice(0, 10)}x${changed.cipher.slice(11)}` },
        'ticket 1',
      ),
    ).toBeNull();
  });

  test('looks different every time, is found by its exact value, and never shows it', () => {
    const [one, two] = [vault.seal(id, 'a'), vault.seal(id, 'b')];
    expect(one.cipher).not.toBe(two.cipher);
    expect(one.index).toBe(two.index);
    expect(vault.seal({ kind: 'document', value: id.value }, 'a').index).not.toBe(one.index);
    expect(JSON.stringify([one, two])).not.toContain(id.value);
  });
});

test('what a screen may show is the birth date’s digits, or two characters of a document', () => {
  expect(masked('pesel', id.value)).toBe('440514*****');
  expect(masked('document', 'ABC123456')).toBe('AB*****');
  expect(masked('pesel', null)).toBe('***********');
});
