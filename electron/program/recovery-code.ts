/**
 * A key on paper, after Crockford: no letter that is taken for another or for a digit. Each line carries
 * 8 bytes of the key in 13 letters and is closed by two of check.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytesOfLine = 8;
const lettersOfLine = 13;
const lengthOfLine = lettersOfLine + 2;
const lines = 4;

/** A prime: any one wrong letter, and any two that changed places, give another check. */
const modulus = 1021n;

/** The line's number counts too, so that lines in another order are found out. */
const checkOf = (line: number, value: bigint): bigint =>
  ((BigInt(line + 1) << 65n) + value) % modulus;

function written(value: bigint, length: number): string {
  let [text, rest] = ['', value];
  for (let at = 0; at < length; at += 1) {
    text = (alphabet[Number(rest & 31n)] ?? '') + text;
    rest >>= 5n;
  }
  return text;
}

/** An installation's key (32 bytes) as four lines of three groups of five letters. */
export function recoveryCode(key: Buffer): string[] {
  return Array.from({ length: lines }, (_, line) => {
    const value = key.readBigUInt64BE(line * bytesOfLine);
    const text = written(value, lettersOfLine) + written(checkOf(line, value), 2);
    return text.replaceAll(/.{5}(?=.)/g, '$&-');
  });
}

/** What a recovery code comes to: its key, or the numbers of the lines (from 1) that were mistyped. */
export type Typed = { key: Buffer } | { wrongLines: number[] };

/** Reads what was typed, whatever its case, spaces and hyphens. */
export function readRecoveryCode(typed: string): Typed {
  const key = Buffer.alloc(lines * bytesOfLine);
  const wrongLines: number[] = [];
  linesOf(typed).forEach((text, line) => {
    const value = valueOf(text.slice(0, lettersOfLine));
    const check = valueOf(text.slice(lettersOfLine));
    const whole = text.length === lengthOfLine && value !== null && value >> 64n === 0n;
    if (whole && check === checkOf(line, value)) key.writeBigUInt64BE(value, line * bytesOfLine);
    else wrongLines.push(line + 1);
  });
  return wrongLines.length === 0 ? { key } : { wrongLines };
}

/** As it was typed, line by line; or in one go, as a scanner reads it. */
function linesOf(typed: string): string[] {
  const rows = typed.split(/\n/).map(letters).filter(Boolean);
  const whole = rows.join('');
  const cut = Array.from({ length: lines }, (_, line) =>
    whole.slice(line * lengthOfLine, (line + 1) * lengthOfLine),
  );
  if (rows.length === lines) return rows;
  // What is left over belongs to the last line, and makes it wrong.
  return [...cut.slice(0, -1), whole.slice((lines - 1) * lengthOfLine)];
}

/** What people write for what stands on the paper: O for 0, I and L for 1, digits of their own script. */
const letters = (text: string): string =>
  text
    .replaceAll(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

function valueOf(text: string): bigint | null {
  let value = 0n;
  for (const letter of text) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) return null;
    value = (value << 5n) + BigInt(digit);
  }
  return value;
}
