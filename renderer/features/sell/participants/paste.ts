import { peselDigits } from '../../../../core/contract/pesel.ts';
import type { Typed } from '../sale/draft.ts';

const separators = ['\t', ';', ','];

const isPesel = (cell: string) => /^[0-9]{11}$/.test(peselDigits(cell));

/** One pasted line, parted by whatever parts it. */
function rowOf(line: string): Typed {
  const separator = separators.find(each => line.includes(each));
  const cells = (separator === undefined ? [line] : line.split(separator)).map(cell =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
  return typedOf(cells);
}

/** What cells say of a person: a PESEL wherever it stands; of the rest first name, last name, document. */
export function typedOf(all: readonly string[]): Typed {
  const cells = all.filter((cell, at) => cell !== '' || at < all.length - 1);
  const pesel = cells.find(isPesel);
  const others = cells.filter(cell => cell !== pesel);
  const [first = '', last, document] = others;
  const id = pesel !== undefined ? { kind: 'pesel' as const, text: pesel } : documentOf(document);
  if (last !== undefined) return { firstName: first, lastName: last, nationalId: id };
  // A full name in one cell: the last word is the family's.
  const words = first.split(/\s+/);
  const family = words.length > 1 ? words.pop() : undefined;
  return { firstName: words.join(' '), lastName: family ?? null, nationalId: id };
}

const documentOf = (cell: string | undefined): Typed['nationalId'] =>
  cell === undefined || cell === '' ? null : { kind: 'document', text: cell };

/**
 * Reads lines of participants as they come out of a spreadsheet, a list or a mail. Null when the
 * text is a single value, which belongs into the one field it was pasted in.
 */
export function readPasted(text: string): Typed[] | null {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/^[ \u00a0]+|[ \u00a0]+$/g, ''))
    .filter(line => line.trim() !== '');
  const single = lines.length < 2 && !separators.some(each => lines[0]?.includes(each));
  return single ? null : lines.map(rowOf);
}

/** Spreads pasted lines over rows from the one on where they were pasted; null fields change nothing. */
export function spread(
  pasted: readonly Typed[],
  keys: readonly string[],
  from: string,
): { readonly rows: Record<string, Partial<Typed>>; readonly left: number } {
  const targets = keys.slice(Math.max(0, keys.indexOf(from)));
  const rows: Record<string, Partial<Typed>> = {};
  for (const [at, typed] of pasted.entries()) {
    const key = targets[at];
    if (key === undefined) break;
    const { firstName, lastName, nationalId } = typed;
    rows[key] = {
      ...(firstName !== null && { firstName }),
      ...(lastName !== null && { lastName }),
      ...(nationalId !== null && { nationalId }),
    };
  }
  return { rows, left: Math.max(0, pasted.length - targets.length) };
}
