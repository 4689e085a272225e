import { parseArgs } from 'node:util';
import { type Configuration, readConfiguration } from '../../program/configuration.ts';
import { surroundings } from '../../program/surroundings.ts';
import {
  type Command,
  type FolderCommand,
  type Given,
  type Option,
  UsageError,
} from './command.ts';
import { commandNamed } from './commands.ts';

/** The same as every other way of starting Rowlock has them. */
export const commonOptions: Readonly<Record<string, Option>> = {
  'data-dir': { type: 'string', value: 'FOLDER', help: 'the installation to work on' },
  'database-url': { type: 'string', value: 'ADDRESS', help: "the organisation's own server" },
  demo: { type: 'boolean', help: 'works on the sample data' },
};

export interface Call {
  readonly name: string;
  readonly command: Command | FolderCommand;
  readonly given: Given;
  readonly configuration: Configuration;
}

/**
 * Reads what was typed; null when it asks for help.
 * @throws UsageError and ConfigurationError
 */
export function readCall(argv: readonly string[]): { help: string | null } | Call {
  const [name = '', ...rest] = argv;
  if (['help', '--help', '-h'].includes(name)) return { help: rest[0] ?? null };
  const command = commandNamed(name);
  if (!command) {
    const sentence = name === '' ? 'Say what to do.' : `There is no command "${name}".`;
    throw new UsageError(`${sentence} "help" lists the commands.`);
  }
  if (rest.includes('--help') || rest.includes('-h')) return { help: name };

  const values = parsed(name, command, rest);
  const common = Object.keys(commonOptions).flatMap(option => {
    const value = values[option];
    if (value === undefined) return [];
    return typeof value === 'string' ? [`--${option}=${value}`] : [`--${option}`];
  });
  return {
    name,
    command,
    configuration: readConfiguration('refuse', { ...surroundings(), argv: common }),
    given: {
      text: option => (typeof values[option] === 'string' ? values[option] : undefined),
      flag: option => values[option] === true,
    },
  };
}

function parsed(name: string, command: Command | FolderCommand, args: string[]) {
  const known = { ...command.options, ...commonOptions };
  try {
    const options = Object.fromEntries(
      Object.entries(known).map(([option, { type }]) => [option, { type }]),
    );
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${reason ?? ''}. "help ${name}" lists the options.`);
  }
}
