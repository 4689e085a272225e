export type PostgresProblemCode =
  | 'diskFull'
  | 'folderNotWritable'
  | 'portTaken'
  | 'binariesMissing'
  | 'versionMismatch'
  | 'cannotStart';

/**
 * The built-in server could not be made or started.
 *
 * `code` tells the screen which sentence to show, `folder` which folder it is about; `detail` is for
 * the log and for support, in English, with the last lines the server wrote where there are any.
 */
export class PostgresProblem extends Error {
  readonly code: PostgresProblemCode;
  readonly folder: string;
  readonly detail: string;

  constructor(code: PostgresProblemCode, folder: string, detail: string) {
    super(`The built-in database server failed (${code}) in ${folder}: ${detail}`);
    this.name = 'PostgresProblem';
    this.code = code;
    this.folder = folder;
    this.detail = detail;
  }
}

const byErrno: Partial<Record<string, PostgresProblemCode>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'folderNotWritable',
  EPERM: 'folderNotWritable',
  EROFS: 'folderNotWritable',
  ENOTDIR: 'folderNotWritable',
  EEXIST: 'folderNotWritable',
};

/** The server speaks English whatever the system's language (lc_messages=C), so its words can be relied on. */
const byWords: readonly (readonly [RegExp, PostgresProblemCode])[] = [
  [/No space left on device|Disk quota exceeded/, 'diskFull'],
  [/database files are incompatible with server/, 'versionMismatch'],
  [/could not bind .*address|could not create any TCP\/IP sockets/, 'portTaken'],
  [/error while loading shared libraries|Library not loaded/, 'binariesMissing'],
  [/Permission denied|Read-only file system|Operation not permitted/, 'folderNotWritable'],
];

/** What the system's refusal to read or write a file means, however it was wrapped; undefined for anything else. */
export function problemOfFile(error: unknown): PostgresProblemCode | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  // What a network says no to, it says in the same words.
  const known = syscall === 'connect' ? undefined : byErrno[code];
  return known ?? problemOfFile(error.cause);
}

/** What the operating system's refusal means for the person in front of the program. */
export function problemOfError(error: unknown, folder: string): PostgresProblem {
  if (error instanceof PostgresProblem) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new PostgresProblem(byErrno[code] ?? 'cannotStart', folder, String(error));
}

/** What the last words of a server (or of initdb) mean. */
export function problemOfWords(words: string, folder: string): PostgresProblem {
  const known = byWords.find(([pattern]) => pattern.test(words));
  return new PostgresProblem(known?.[1] ?? 'cannotStart', folder, words.trim() || 'no output');
}
