import { version } from '../../../package.json';
import { openLog } from '../../log/open-log.ts';
import { recordUnhandled } from '../../log/unhandled.ts';
import { readConfiguration } from '../../program/configuration.ts';
import { ConfigurationError } from '../../program/configuration-error.ts';
import { openHost } from '../../program/open.ts';
import { placesFrom } from '../../program/places.ts';
import { keepPrivate } from '../../program/private-folder.ts';
import { sentenceOf } from '../../program/trouble-sentence.ts';
import { openProviders } from '../../terminals/providers.ts';
import { openHttp } from './over-http.ts';
import { practiceTerminal } from './practice-terminal.ts';
import { stopOnce } from './stop.ts';

// Everything for people goes to the terminal's error channel: the only line on the other is for programs.
const say = (sentence: string) => console.error(sentence);

async function run(): Promise<void> {
  const configuration = readConfiguration('refuse');
  const { dataDir, databaseUrl, demo, training, port } = configuration;
  keepPrivate(dataDir);
  const { pages, migrations, resources, worker, terminal } = placesFrom(import.meta.dirname);
  const { log, close: closeLog } = openLog({ dataDir, program: 'headless', version });
  recordUnhandled(log);
  log.info({ dataDir, demo, training, shared: databaseUrl !== undefined }, 'starting');

  const host = openHost({
    kind: 'browser',
    dataDir,
    demo,
    training,
    resources,
    migrations,
    worker,
    terminals: openProviders(),
    ...(demo || training ? { startTerminal: practiceTerminal(terminal) } : {}),
    version,
    log,
    say,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  const stop = stopOnce({ log, say, closeLog, host });
  try {
    const http = await openHttp({
      ...{ host, pages, port, log },
      onUsed: address => say(`To open it once more: ${address}`),
    });
    stop.alsoCloses(http);
    say(databaseUrl ? 'Connecting to the database.' : 'Starting the database.');
    await host.settled();
    // Ended while the database was being made: whoever waits for the line must not take it for ready.
    if (stop.begun()) return;
    const { url, token } = http;
    const open = http.address();
    process.stdout.write(`${JSON.stringify({ ready: true, url, token, open })}
`);
    const trouble = await host.trouble();
    if (trouble) say(`${sentenceOf(trouble)} Rowlock keeps trying.`);
    say(`Rowlock is ready. Open ${open}
Ctrl+C stops it.`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    say(
      `Port ${port} is ${code === 'EACCES' ? 'not allowed' : 'taken'}: choose another with --port.`,
    );
    await stop.now(1);
  }
}

run().catch((error: unknown) => {
  if (!(error instanceof ConfigurationError)) throw error;
  say(error.message);
  process.exit(2);
});
