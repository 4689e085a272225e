import type { Command, Option } from 'commander';

const described = (options: readonly Option[]): string[] =>
  options.map(({ flags, description }) => `    ${flags.padEnd(26)}${description}`);

/** The help for one command, or for the program with all of them. */
export function help(asked: Command): string {
  const program = asked.parent ?? asked;
  const lines = [
    'Maintenance of a Rowlock box office, from a terminal or a scheduler; safe beside a running Rowlock.',
    '',
    'npm run maintenance -- <command> [options]',
    ...(asked.parent ? [asked] : program.commands).flatMap(each => [
      '',
      `  ${each.name()}`,
      `    ${each.description()}`,
      ...described(each.options),
    ]),
    '',
    '  help [command]',
    '',
    'Options of every command (ROWLOCK_DATA_DIR, ROWLOCK_DATABASE_URL and a .env file count as well):',
    ...described(program.options),
    '',
    'The answer goes to standard output, everything else to standard error. Exit codes:',
    '    0  done',
    '    1  refused: somebody exists already, an e-mail address is taken, the books are not in order (check-books);',
    '       nothing was changed',
    '    2  called in a way that makes no sense, or a setting is wrong',
    '    3  the database cannot be reached or used',
    '    4  a defect of Rowlock; its incident number finds it in the log',
    '    5  the journal was tampered with (verify-journal)',
    '  130  interrupted',
    '',
    'For cron (without npm, which adds lines of its own to the answer):',
    '    */5 * * * *  cd /path/to/rowlock && node out/main/cli.js cleanup-reservations --json',
  ];
  return `${lines.join('\n')}\n`;
}
