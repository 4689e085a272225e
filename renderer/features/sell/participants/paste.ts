import { numberInName } from './list/read/number-in-name.ts';

const separated = (line: string, separator: string) =>
  line.split(separator).filter(cell => cell.trim() !== '').length > 1;

/**
 * Whether what is pasted is a list, and not one value for the field it is pasted into: several lines, several
 * cells, or a name together with a number.
 */
export function isList(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter(line => line.trim() !== '');
  const [line = ''] = lines;
  if (lines.length !== 1) return lines.length > 1;
  if (['\t', ';', '|'].some(each => separated(line, each))) return true;
  if (/\p{L}{2}/u.test(line) && separated(line, ',')) return true;
  const { name, number } = numberInName(line);
  return number !== '' && /\p{L}/u.test(name);
}
