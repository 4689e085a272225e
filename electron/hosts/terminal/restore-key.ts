import { Option } from 'commander';
import { readRecoveryCode } from '../../program/recovery-code.ts';
import { putKeyBack, type Restored } from '../../program/restore-key.ts';
import { askUnseen, isAttended, pipedPassword } from './ask.ts';
import { type Command, UsageError } from './command.ts';

/** For an installation whose key was lost, and whose recovery code is on paper. */
export const restoreKey: Command<{ codeStdin?: boolean }> = {
  summary: 'Puts the key of a printed recovery code back, so that its national ids can be read.',
  options: [
    new Option('--code-stdin', 'reads the code from standard input; else it is asked for, unseen'),
  ],
  begins: false,
  async prepare({ codeStdin }) {
    const typed = readRecoveryCode(codeStdin ? await pipedPassword() : await asked());
    if ('wrongLines' in typed) {
      throw new UsageError(`Not as it was printed: line ${typed.wrongLines.join(', ')}.`);
    }
    return async (here, { print }) => {
      const { key, as } = await putKeyBack(await here.asNobody(), here.folder, typed.key);
      here.log.info({ key, as }, 'a key was put back');
      print(sentences[as](key));
    };
  },
};

const sentences: Readonly<Record<Restored['as'], (key: string) => string>> = {
  current: key => `Key ${key} is the current one now. If Rowlock is running, start it again.`,
  former: key =>
    `Key ${key} is kept beside the current one, which is in use. If Rowlock is running, start it again.`,
  known: key => `Key ${key} is here already. Nothing was changed.`,
};

/** Line by line, as it stands on the paper. @throws UsageError */
async function asked(): Promise<string> {
  if (!isAttended()) {
    throw new UsageError('There is no terminal to ask for the code: pipe it in with --code-stdin.');
  }
  const lines: string[] = [];
  for (const line of [1, 2, 3, 4]) lines.push(await askUnseen(`Line ${line}:`));
  return lines.join('\n');
}
