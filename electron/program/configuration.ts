import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ConfigurationError, type Sentence } from './configuration-error.ts';
import { dotEnv, filled } from './dot-env.ts';
import { verifying } from './shared-address.ts';
import { absolute, defaultDataDir, type Surroundings, surroundings } from './surroundings.ts';

export interface Configuration {
  /** Absolute: the database, keys, logs and window state of this counter. It may not exist yet. */
  readonly dataDir: string;
  /** The organisation's own server; without it the built-in one is used. Holds a password: never log it. */
  readonly databaseUrl?: string;
  /** Sample data, in a folder and a built-in database of its own. */
  readonly demo: boolean;
  /** Training: a folder within that of the box office, a built-in database of its own, and nothing else of it. */
  readonly training: boolean;
  /** The installation's key lies in a file also where there is a keychain. */
  readonly keyInFile: boolean;
  /** For the loopback host; 0 is any free port. */
  readonly port: number;
}

const options = {
  port: { type: 'string' },
  'data-dir': { type: 'string' },
  'database-url': { type: 'string' },
  demo: { type: 'boolean' },
  training: { type: 'boolean' },
} as const;

const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535));

/** The name of a database is required: without it a server would silently pick one after the user. */
export const DatabaseUrl = z.string().refine(text => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, searchParams } = new URL(text);
  const server = hostname !== '' || searchParams.has('host');
  return /^postgres(ql)?:$/.test(protocol) && server && pathname.length > 1;
});

/**
 * Reads the command line, then the environment, then `.env` in the current folder (not where the program is
 * packed), then `.env` in the data folder; the first that says something wins.
 *
 * @param unknown what to do with an option nobody knows: a terminal program refuses it, a window gets
 *   Chromium's own switches too and lets them pass
 * @throws {ConfigurationError}
 */
export function readConfiguration(
  unknown: 'refuse' | 'pass',
  from: Surroundings = surroundings(),
): Configuration {
  const { boxOffice, begins } = readBoxOffice(unknown, from);
  return begins === 'training' ? trainingOf(boxOffice) : boxOffice;
}

/** The training of a box office. What is kept beside its database needs no keychain. */
export const trainingOf = ({ dataDir, port }: Configuration): Configuration => ({
  dataDir: join(dataDir, 'training'),
  demo: false,
  training: true,
  keyInFile: true,
  port,
});

/**
 * The same for a program that goes over to training and back: the box office, and which of both it begins with.
 *
 * @throws {ConfigurationError}
 */
export function readBoxOffice(
  unknown: 'refuse' | 'pass',
  from: Surroundings,
): { boxOffice: Configuration; begins: 'boxOffice' | 'training' } {
  const given = commandLine(unknown, from.argv);
  const here = {
    ...(from.readsWorkingFolder ? dotEnv(from.workingFolder) : {}),
    ...filled(from.environment),
  };
  const demo = given.demo === true;
  const training = given.training === true;

  const named =
    text('--data-dir', given['data-dir']) ?? (demo ? undefined : here['ROWLOCK_DATA_DIR']);
  const dataDir = named ? absolute(named, from) : defaultDataDir(demo, from);
  const settings = { ...dotEnv(dataDir), ...here };

  const port = text('--port', given.port) ?? '0';
  // The environment's address is where the organisation sells for real: sample data must not go there.
  const shared = demo ? undefined : settings['ROWLOCK_DATABASE_URL'];
  const databaseUrl = text('--database-url', given['database-url']) ?? shared;
  if (demo && given['database-url'] !== undefined) {
    throw new ConfigurationError(words => words.demoDatabase);
  }
  if (training && (demo || given['database-url'] !== undefined)) {
    throw new ConfigurationError(words => words.trainingAlone);
  }
  const boxOffice = {
    dataDir,
    demo,
    training: false,
    keyInFile: settings['ROWLOCK_KEY_IN_FILE'] === '1',
    port: checked(Port, port, words => words.port),
    ...(databaseUrl === undefined
      ? {}
      : {
          databaseUrl: verifying(
            checked(DatabaseUrl, databaseUrl, words => words.address),
            dataDir,
          ),
        }),
  };
  return { boxOffice, begins: training ? 'training' : 'boxOffice' };
}

function commandLine(unknown: 'refuse' | 'pass', argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options,
      strict: unknown === 'refuse',
      allowPositionals: unknown === 'pass',
    }).values;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new ConfigurationError(words => words.unknown(reason ?? ''));
  }
}

/** An option that takes a value but got none is `true` where unknown options pass. */
function text(name: string, value: string | boolean | undefined): string | undefined {
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw new ConfigurationError(words => words.noValue(name));
}

function checked<Output>(schema: z.ZodType<Output>, value: string, sentence: Sentence): Output {
  const result = schema.safeParse(value);
  if (!result.success) throw new ConfigurationError(sentence);
  return result.data;
}
