import { Command as Program } from 'commander';
import type { Command, FolderCommand, Terminal } from './command.ts';
import { commands } from './commands.ts';
import { help } from './help.ts';

type Chosen = (name: string, command: Command | FolderCommand, given: object) => void;

/**
 * Everything that can be typed. The options of every command are the same as every other way of starting
 * Rowlock has them.
 *
 * @param chosen told of the command and its options, once they make sense
 */
export function maintenanceProgram({ print, say }: Terminal, chosen: Chosen): Program {
  const program = new Program('maintenance')
    .option('--data-dir <FOLDER>', 'the installation to work on')
    .option('--database-url <ADDRESS>', "the organisation's own server")
    .option('--demo', 'works on the sample data')
    .option('--training', 'works on the training of the installation')
    .configureHelp({ formatHelp: help })
    .configureOutput({
      writeOut: text => print(text.trimEnd()),
      writeErr: text => say(text.trimEnd()),
      outputError: (error, write) => write(sentence(error)),
    })
    .showHelpAfterError('"help" lists the commands.')
    .exitOverride();
  for (const [name, command] of Object.entries(commands)) {
    const added = program
      .command(name)
      .description(command.summary)
      .showHelpAfterError(`"help ${name}" lists the options.`)
      .action((given: object) => chosen(name, command, given));
    for (const option of command.options) added.addOption(option);
  }
  return program;
}

/** `error: unknown option '--jsn'`, as people write it, and without a value: it may hold a password. */
const sentence = (error: string): string =>
  error
    .replace(/'(--[^=']*)=.*'/, "'$1'")
    .replace(
      /^error: (.)(.*?)\.?$/m,
      (_, first: string, rest: string) => `${first.toUpperCase()}${rest}.`,
    );
