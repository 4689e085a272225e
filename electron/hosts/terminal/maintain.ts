import { version } from '../../../package.json';
import { openLog } from '../../log/open-log.ts';
import { ConfigurationError } from '../../program/configuration-error.ts';
import { withinDeadline } from '../../program/deadline.ts';
import { KeySealed } from '../../program/installation-keys.ts';
import type { Places } from '../../program/places.ts';
import { keepPrivate } from '../../program/private-folder.ts';
import { keySealed } from '../../program/trouble-sentence.ts';
import { type Act, exitCodes, Refused, type Terminal, UsageError } from './command.ts';
import { failureOf } from './failure.ts';
import { here, isMade } from './here.ts';
import { Interrupted, interruptible } from './interruption.ts';
import { type Call, readCall } from './read-call.ts';

const terminal: Terminal = {
  print: line => process.stdout.write(`${line}\n`),
  say: sentence => process.stderr.write(`${sentence}\n`),
};
const forLog = 500;

/**
 * Carries out one command of maintenance, whichever program it was given to.
 * @param argv the command and its options
 * @returns the exit code, for a scheduler
 */
export async function maintain(argv: readonly string[], places: Places): Promise<number> {
  const ready = await prepared(argv, places);
  if (typeof ready === 'number') return ready;
  const { name, configuration, act } = ready;
  const { dataDir, databaseUrl } = configuration;
  const { log, close } = openLog({ dataDir, program: 'maintenance', version });
  log.info({ command: name, dataDir, shared: databaseUrl !== undefined }, 'begins');
  const unlessInterrupted = interruptible();
  try {
    await here({ configuration, places, log, version }, opened =>
      unlessInterrupted(() => act(opened, terminal)),
    );
    log.info({ command: name }, 'done');
    return exitCodes.done;
  } catch (error) {
    const { sentence, code } = failureOf(error, dataDir, log);
    log.warn({ command: name, code }, 'not done');
    terminal.say(sentence);
    return code;
  } finally {
    await withinDeadline(forLog, close());
  }
}

/** What was asked for, complete and checked; or the exit code where there is nothing to carry out. */
async function prepared(
  argv: readonly string[],
  places: Places,
): Promise<(Pick<Call, 'name' | 'configuration'> & { act: Act }) | number> {
  try {
    const call = readCall(argv, terminal);
    if (typeof call === 'number') return call;
    const { command, configuration, given } = call;
    keepPrivate(configuration.dataDir);
    if ('carryOut' in command) {
      await command.carryOut(given, terminal, configuration, places);
      return exitCodes.done;
    }
    // Before anything is written: a mistyped folder must not become one.
    if (!command.begins && !(await isMade(configuration))) {
      const { dataDir } = configuration;
      terminal.say(`${dataDir}: there is no Rowlock here yet. Start it once, or use create-admin.`);
      return exitCodes.noDatabase;
    }
    return { ...call, act: await command.prepare(given, terminal) };
  } catch (error) {
    if (error instanceof Interrupted) return exitCodes.interrupted;
    if (error instanceof KeySealed) {
      terminal.say(keySealed);
      return exitCodes.refused;
    }
    if (error instanceof Refused) {
      terminal.say(error.message);
      return exitCodes.refused;
    }
    if (!(error instanceof UsageError) && !(error instanceof ConfigurationError)) throw error;
    terminal.say(error.message);
    return exitCodes.usage;
  }
}
