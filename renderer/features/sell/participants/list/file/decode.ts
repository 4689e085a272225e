/** How the letters of a file are written; `utf-8` covers what is typed and pasted. */
export type Alphabet = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'iso-8859-2';

/** Why there is nothing to read: in words that a person can do something about. */
export type Unreadable =
  | 'empty'
  | 'headingOnly'
  | 'tooLarge'
  | 'tooManyLines'
  | 'spreadsheet'
  | 'notAList'
  | 'gone';

/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly text: string; readonly alphabet: Alphabet }
  | { readonly unreadable: Unreadable };

/** Bytes; ten thousand lines in two bytes a letter stay far below it. */
export const mostBytes = 4_000_000;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/** Workbooks of today are zip archives, those of before 2007 compound files. */
const isSpreadsheet = (bytes: Uint8Array) =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** PDF, RTF, and web pages that some programs call a table. */
const isDocument = (text: string) => /^\s*(%PDF|\{\\rtf|<)/.test(text.slice(0, 200));

/** UTF-16 without a mark: what separates and counts has a zero byte, always on the same side. */
function utf16Without(bytes: Uint8Array): Alphabet | null {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 20;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

/** Bytes that are Ą Ś Ź ą ś ź in one alphabet of Central Europe and signs or nothing in the other. */
const onlyWindows = [0xa5, 0x8c, 0x8f, 0xb9, 0x9c, 0x9f];
const onlyIso = [0xa1, 0xa6, 0xac, 0xb1, 0xb6, 0xbc];

/** What spreadsheets write in Poland, where they do not write UTF-8. */
function centralEuropean(bytes: Uint8Array): Alphabet {
  let [windows, iso] = [0, 0];
  for (const byte of bytes) {
    if (onlyWindows.includes(byte)) windows += 1;
    if (onlyIso.includes(byte)) iso += 1;
  }
  return iso > windows ? 'iso-8859-2' : 'windows-1250';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function alphabetOf(bytes: Uint8Array): Alphabet {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const wide = utf16Without(bytes);
  if (wide !== null) return wide;
  return isUtf8(bytes) ? 'utf-8' : centralEuropean(bytes);
}

/** Reads the text of a file as people have them: marked or not, of this century or the one before. */
export function decoded(buffer: ArrayBuffer): Decoded {
  const bytes = new Uint8Array(buffer);
  if (bytes.length > mostBytes) return { unreadable: 'tooLarge' };
  if (isSpreadsheet(bytes)) return { unreadable: 'spreadsheet' };
  const alphabet = alphabetOf(bytes);
  // DOS ends a file with a sign of its own.
  const text = new TextDecoder(alphabet).decode(bytes).replace(/\u001a\s*$/, '');
  if (text.trim() === '') return { unreadable: 'empty' };
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text) || isDocument(text))
    return { unreadable: 'notAList' };
  return { text, alphabet };
}
