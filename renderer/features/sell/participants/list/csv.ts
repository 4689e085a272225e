/** One line of a file: which one, counted from 1, and what stands between its separators. */
export interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

const separators = ['\t', ';', ','];

/** Reads the text of a file: UTF-8, or what Excel writes for Central Europe. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

/** The separator of the first line decides; quotes may hold it, quotes themselves, and line breaks (RFC 4180). */
export function readCsv(text: string): Line[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const separator = separators.find(each => first.includes(each)) ?? ',';
  const token = new RegExp(
    `"((?:[^"]|"")*)"|([^"${separator}\\r\\n]+)|(${separator})|(\\r\\n|\\r|\\n)`,
    'g',
  );
  const lines: Line[] = [];
  let cells: string[] = [''];
  let number = 1;
  let breaks = 0;
  const end = () => {
    if (cells.some(each => each.trim() !== '')) {
      lines.push({ number, cells: cells.map(each => each.trim()) });
    }
    cells = [''];
    number += breaks + 1;
    breaks = 0;
  };
  for (const [, quoted, plain, isSeparator, isBreak] of text.matchAll(token)) {
    if (isBreak !== undefined) end();
    else if (isSeparator !== undefined) cells.push('');
    else {
      const written = quoted?.replaceAll('""', '"') ?? plain ?? '';
      breaks += quoted?.match(/\r\n|\r|\n/g)?.length ?? 0;
      cells.push((cells.pop() ?? '') + written);
    }
  }
  end();
  return lines;
}
