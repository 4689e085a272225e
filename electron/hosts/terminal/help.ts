import type { Option } from './command.ts';
import { commandNamed, commands } from './commands.ts';
import { commonOptions } from './read-call.ts';

const described = (options: Readonly<Record<string, Option>>): string[] =>
  Object.entries(options).map(([name, { value, help }]) =>
    `    ${`--${name}${value ? ` ${value}` : ''}`.padEnd(24)}${help}`.trimEnd(),
  );

/** The help for one command, or for all of them. */
export function help(name: string | null): string {
  const command = name === null ? undefined : commandNamed(name);
  const shown = name !== null && command ? [[name, command] as const] : Object.entries(commands);
  return [
    'Maintenance of a Rowlock box office, from a terminal or a scheduler; safe beside a running Rowlock.',
    '',
    'npm run maintenance -- <command> [options]',
    ...shown.flatMap(([each, { summary, options }]) => [
      '',
      `  ${each}`,
      `    ${summary}`,
      ...described(options),
    ]),
    '',
    '  help [command]',
    '',
    'Options of every command (ROWLOCK_DATA_DIR, ROWLOCK_DATABASE_URL and a .env file count as well):',
    ...described(commonOptions),
    '',
    'The answer goes to standard output, everything else to standard error. Exit codes:',
    '    0  done',
    '    1  refused: somebody exists already, an e-mail address is taken; nothing was changed',
    '    2  called in a way that makes no sense, or a setting is wrong',
    '    3  the database cannot be reached or used',
    '    4  a defect of Rowlock; its incident number finds it in the log',
    '    5  the journal was tampered with (verify-journal)',
    '  130  interrupted',
    '',
    'For cron (without npm, which adds lines of its own to the answer):',
    '    */5 * * * *  cd /path/to/rowlock && node out/main/cli.js cleanup-reservations --json',
  ].join('\n');
}
