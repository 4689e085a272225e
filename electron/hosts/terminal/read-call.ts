import { CommanderError, type Command as Program } from 'commander';
import { type Configuration, readConfiguration } from '../../program/configuration.ts';
import { surroundings } from '../../program/surroundings.ts';
import { type Command, exitCodes, type FolderCommand, type Terminal } from './command.ts';
import { maintenanceProgram } from './program.ts';

export interface Call {
  readonly name: string;
  readonly command: Command | FolderCommand;
  readonly given: object;
  readonly configuration: Configuration;
}

/**
 * Reads what was typed, or gives the exit code where there is nothing to carry out: help was asked for,
 * or it makes no sense. Either has been said then.
 * @throws ConfigurationError
 */
export function readCall(argv: readonly string[], terminal: Terminal): Call | number {
  let chosen: Omit<Call, 'configuration'> | undefined;
  const program = maintenanceProgram(terminal, (name, command, given) => {
    chosen = { name, command, given };
  });
  try {
    if (argv.length === 0) program.error('error: say what to do');
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
  if (!chosen) throw new Error('a call without a command was not refused');
  return { ...chosen, configuration: configurationOf(program) };
}

/** @throws ConfigurationError */
function configurationOf(program: Program): Configuration {
  const { dataDir, databaseUrl, demo, training } = program.opts<{
    dataDir?: string;
    databaseUrl?: string;
    demo?: boolean;
    training?: boolean;
  }>();
  const argv = [
    ...(dataDir === undefined ? [] : [`--data-dir=${dataDir}`]),
    ...(databaseUrl === undefined ? [] : [`--database-url=${databaseUrl}`]),
    ...(demo ? ['--demo'] : []),
    ...(training ? ['--training'] : []),
  ];
  return readConfiguration('refuse', { ...surroundings(), argv });
}
