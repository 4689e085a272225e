/** In the order in which they are believed: a comma also stands within a cell. */
const separators = ['\t', ';', '|', ','] as const;

/** What parts the cells of a text, and where its first line begins. */
export interface Parted {
  readonly separator: string;
  /** `sep=;` says it itself, on a line that is no row. */
  readonly isDeclared: boolean;
}

const declared = /^\uFEFF?"?sep=(\t|[^\r\n"])"?[;,\t|]*(?:\r\n|\r|\n|$)/i;

/** How many lines are looked at. */
const sample = 200;

/** The separator that most lines have outside of quotes. */
export function partedBy(text: string): Parted {
  const said = declared.exec(text)?.[1];
  if (said !== undefined) return { separator: said, isDeclared: true };
  const lines = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '""')
    .split(/\r\n|\r|\n/, sample)
    .filter(line => line.trim() !== '');
  const shares = separators.map(separator => ({
    separator,
    share: lines.filter(line => line.includes(separator)).length / Math.max(1, lines.length),
  }));
  const most = Math.max(...shares.map(each => each.share));
  const chosen =
    shares.find(({ share }) => share > 0.5) ?? shares.find(({ share }) => share === most);
  return { separator: most === 0 ? ',' : (chosen?.separator ?? ','), isDeclared: false };
}
