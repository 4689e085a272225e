import { constants, inflateSync } from 'node:zlib';

const allIn = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ([, hit = '']) => hit);
const all = (pdf: Uint8Array, pattern: RegExp) =>
  allIn(Buffer.from(pdf).toString('latin1'), pattern);

/** How many pages a document has. */
export const pagesIn = (pdf: Uint8Array): number => all(pdf, /\/Type \/(Page)\b/g).length;

/** The typefaces that are embedded in it, by name, without the mark of their subset. */
export const typefacesIn = (pdf: Uint8Array): string[] =>
  [...new Set(all(pdf, /\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/]+)/g))].sort();

/** The last byte of a stream may look like the end of a line, which is no part of it. */
const toItsEnd = { finishFlush: constants.Z_SYNC_FLUSH };

/** The letters a reader can copy out of the PDF: what its fonts say their shapes mean. */
export function lettersIn(pdf: Uint8Array): Set<string> {
  const streams = all(pdf, /FlateDecode\s*>>\s*stream\r?\n([^]*?)\r?\nendstream/g);
  const maps = streams
    .map(stream => inflateSync(Buffer.from(stream, 'latin1'), toItsEnd).toString('latin1'))
    .filter(text => text.includes('begincmap'));
  const units = maps.flatMap(map => allIn(map, /<((?:[0-9a-f]{4} ?)+)>/gi));
  const decode = (hex: string) =>
    Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');
  return new Set(units.flatMap(hex => Array.from(decode(hex))));
}
