import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecoveryCode, recoveryCode } from './recovery-code.ts';

const aKey = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytes => Buffer.from(bytes));
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a recovery code', () => {
  test('is four lines of three groups, without letters that are mistaken for others', () => {
    for (const line of recoveryCode(randomBytes(32))) {
      expect(line).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}$/);
    }
  });

  test('gives its key back, typed line by line or read in one go', () => {
    fc.assert(
      fc.property(aKey, key => {
        const code = recoveryCode(key);
        for (const separator of ['\n', '', ' ', '-']) {
          expect(readRecoveryCode(code.join(separator))).toEqual({ key });
        }
      }),
    );
  });

  test('is read whatever its case and spaces, and as people write its letters', () => {
    const key = Buffer.alloc(32, 0x01);
    const typed = recoveryCode(key).join('\n');
    expect(typed).toMatch(/[01]/);
    const asWritten = typed.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    expect(readRecoveryCode(` ${asWritten.replaceAll('-', '  ')} \n\n`)).toEqual({ key });
    const persian = typed.replaceAll(/\d/g, digit => String.fromCharCode(0x6f0 + Number(digit)));
    expect(readRecoveryCode(persian)).toEqual({ key });
  });

  test('names the line in which one letter is wrong', () => {
    const place = fc.tuple(fc.nat(3), fc.nat(14), fc.constantFrom(...Array.from(alphabet)));
    fc.assert(
      fc.property(aKey, place, (key, [line, at, letter]) => {
        const code = recoveryCode(key).map(each => each.replaceAll('-', ''));
        const text = code[line] ?? '';
        fc.pre(text[at] !== letter);
        code[line] = text.slice(0, at) + letter + text.slice(at + 1);
        expect(readRecoveryCode(code.join('\n'))).toEqual({ wrongLines: [line + 1] });
      }),
    );
  });

  test('names the line in which two neighbours changed places', () => {
    fc.assert(
      fc.property(aKey, fc.nat(3), fc.nat(13), (key, line, at) => {
        const code = recoveryCode(key).map(each => each.replaceAll('-', ''));
        const text = code[line] ?? '';
        const [one = '', other = ''] = text.slice(at, at + 2);
        fc.pre(one !== other);
        code[line] = text.slice(0, at) + other + one + text.slice(at + 2);
        expect(readRecoveryCode(code.join('\n'))).toEqual({ wrongLines: [line + 1] });
      }),
    );
  });

  test('is refused with its lines in another order, cut short, too long, or as something else', () => {
    const [one = '', two = '', three = '', four = ''] = recoveryCode(randomBytes(32));
    const wrong = (...typed: string[]) => readRecoveryCode(typed.join('\n'));
    expect(wrong(two, one, three, four)).toEqual({ wrongLines: [1, 2] });
    expect(wrong(one, two, three)).toEqual({ wrongLines: [4] });
    expect(wrong(one, two, three, four.slice(0, -1))).toEqual({ wrongLines: [4] });
    expect(wrong(one, two, three, four, one)).toEqual({ wrongLines: [4] });
    expect(wrong('')).toEqual({ wrongLines: [1, 2, 3, 4] });
    expect(wrong('رمز', 'UUUUU', '*', '—')).toEqual({ wrongLines: [1, 2, 3, 4] });
  });
});
