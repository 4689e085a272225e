import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { certificateFor } from '../../tests/support/certificate.ts';
import { readEnrolment, writeEnrolment } from './enrolment.ts';

const enrolment = {
  databaseUrl: 'postgres://rowlock:geheim@server.example.org:5432/rowlock',
  certificate: certificateFor('server.example.org').certificate,
  keys: { current: randomBytes(32), former: [randomBytes(32)] },
  invitation: { id: randomUUID(), secret: randomBytes(32).toString('base64url') },
};
const passphrase = 'four words of a song';

describe('an enrolment file', () => {
  test('is read with its passphrase, however its letters were composed', async () => {
    const file = await writeEnrolment(enrolment, 'pieśń o soli');
    expect(await readEnrolment(file, 'pieśń o soli'.normalize('NFD'))).toEqual(enrolment);
  });

  test('says nothing to anybody else', async () => {
    const file = await writeEnrolment(enrolment, passphrase);
    expect(file).not.toMatch(/geheim|server\.example/);
    expect(file).not.toContain(enrolment.keys.current.toString('base64'));
    expect(await readEnrolment(file, 'four words of a psalm')).toBeNull();
  });

  test('is not read once any part of it was changed, and nor is any other file', async () => {
    const file = await writeEnrolment(enrolment, passphrase);
    for (const part of ['salt', 'nonce', 'sealed']) {
      const changed = file.replace(
        new RegExp(`("${part}": ".)(.)`),
        (_, before: string, sign: string) => before + (sign === 'A' ? 'B' : 'A'),
      );
      expect(changed).not.toBe(file);
      expect.soft(await readEnrolment(changed, passphrase), part).toBeNull();
      for (const short of ['', 'AAAA']) {
        const cut = JSON.stringify({ ...(JSON.parse(file) as object), [part]: short });
        expect.soft(await readEnrolment(cut, passphrase), `${part} ${short}`).toBeNull();
      }
    }
    expect(await readEnrolment('{}', passphrase)).toBeNull();
    expect(await readEnrolment('not JSON', passphrase)).toBeNull();
  });

  test.each([
    ['address', { databaseUrl: 'https://elsewhere.example.org/' }],
    ['certificate', { certificate: 'not a certificate' }],
    ['key', { keys: { current: randomBytes(16), former: [] } }],
  ])('is not read where its %s makes no sense, though its passphrase is right', async (_, part) => {
    const file = await writeEnrolment({ ...enrolment, ...part }, passphrase);
    expect(await readEnrolment(file, passphrase)).toBeNull();
  });

  test('needs no certificate', async () => {
    const without = await writeEnrolment({ ...enrolment, certificate: null }, passphrase);
    expect(await readEnrolment(without, passphrase)).toMatchObject({ certificate: null });
  });

  test('of an older program has no invitation, and is read all the same', async () => {
    const { invitation: _, ...older } = enrolment;
    const file = await writeEnrolment(older, passphrase);
    expect(await readEnrolment(file, passphrase)).toEqual({ ...older, invitation: null });
  });

  test('looks different every time', async () => {
    const files = await Promise.all([1, 2].map(() => writeEnrolment(enrolment, passphrase)));
    expect(files[0]).not.toBe(files[1]);
  });
});
