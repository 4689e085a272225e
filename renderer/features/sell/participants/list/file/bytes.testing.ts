import type { Alphabet } from './decode.ts';

/** Every letter of an alphabet of one byte, by that byte. */
function letters(alphabet: Alphabet): Map<string, number> {
  const decoder = new TextDecoder(alphabet);
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
}

function wide(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

/** A text as a file of an alphabet, as other programs write it; a letter it does not have fails. */
export function written(text: string, alphabet: Alphabet): Uint8Array {
  if (alphabet === 'utf-8') return new TextEncoder().encode(text);
  if (alphabet === 'utf-16le' || alphabet === 'utf-16be')
    return wide(text, alphabet === 'utf-16le');
  const byLetter = letters(alphabet);
  return Uint8Array.from(text, letter => {
    const byte = byLetter.get(letter);
    if (byte === undefined) throw new Error(`${alphabet} has no ${letter}`);
    return byte;
  });
}

/** What a reader is given of a file. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
