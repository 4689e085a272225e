import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openKeychain } from './keychain.ts';

/** What the system says of its keychain; Electron itself is not here. */
const system = vi.hoisted(() => ({
  isThere: true,
  backend: 'gnome_libsecret',
  encrypt: (text: string) => Buffer.from(`sealed ${text}`),
}));
vi.mock('electron', () => ({
  safeStorage: {
    isEncryptionAvailable: () => system.isThere,
    getSelectedStorageBackend: () => system.backend,
    encryptString: (text: string) => system.encrypt(text),
    decryptString(sealed: Buffer) {
      const [, text] = /^sealed (.+)$/.exec(sealed.toString()) ?? [];
      if (text === undefined) throw new Error('sealed elsewhere');
      return text;
    },
  },
}));

const { platform } = process;
const on = (name: NodeJS.Platform) => Object.defineProperty(process, 'platform', { value: name });
const before = { ...system };
beforeEach(() => on('linux'));
afterEach(() => {
  Object.assign(system, before);
  on(platform);
});

describe('a keychain', () => {
  test('seals and opens, and says where it cannot', () => {
    const keychain = openKeychain(true);
    const sealed = keychain?.seal('a key') ?? Buffer.alloc(0);
    expect(keychain?.open(sealed)).toBe('a key');
    expect(keychain?.open(Buffer.from('of another person'))).toBeNull();
    system.encrypt = () => {
      throw new Error('locked');
    };
    expect(keychain?.seal('a key')).toBeNull();
  });

  test('is none where the system has none', () => {
    system.isThere = false;
    expect(openKeychain(true)).toBeUndefined();
  });

  test.each(['basic_text', 'unknown'])('is none on a Linux that seals with %s', backend => {
    system.backend = backend;
    expect(openKeychain(true)).toBeUndefined();
    on('darwin');
    expect(openKeychain(true)).toBeDefined();
  });

  test('is only opened where keys are to lie in a file', () => {
    expect(openKeychain(false)).toMatchObject({ isWanted: false });
  });
});
