import type { WhyNot } from '../../../core/contract/documents.ts';

/** Sources: errno(3), and libuv's names of what Windows answers. */
const reasons: Readonly<Record<string, WhyNot>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'notWritable',
  EPERM: 'notWritable',
  EROFS: 'notWritable',
  EBUSY: 'notWritable',
  EISDIR: 'notWritable',
  ENOENT: 'folderGone',
  ENOTDIR: 'folderGone',
};

/** Why a file could not be written, for its person. @throws the error itself where nobody at a counter can help it */
export function notWritten(error: unknown): WhyNot {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  if (reason === undefined) throw error;
  return reason;
}
