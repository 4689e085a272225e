import { app } from 'electron';
import type { Logger } from 'pino';
import type { Devices } from '../../../core/documents/deliver.ts';
import { type Configuration, trainingOf } from '../../program/configuration.ts';
import type { Keeper } from '../../program/keeper.ts';
import { type Host, openHost } from '../../program/open.ts';
import type { Passage } from '../../program/passage.ts';
import type { Places } from '../../program/places.ts';
import type { Side } from '../../program/sides.ts';
import { openProviders } from '../../terminals/providers.ts';
import { openKeychain } from './keychain.ts';
import { practiceTerminal } from './practice-terminal.ts';

interface With {
  readonly boxOffice: Configuration;
  readonly places: Places;
  readonly devices: Devices;
  readonly keeper: Keeper | undefined;
  readonly log: Logger;
}

/** Opens the host of a side. What a training does not need of this computer it is not given. */
export function hostsIn({ boxOffice, places, devices, keeper, log }: With) {
  const { resources, migrations, worker, terminal, postgresBinaries } = places;
  return (side: Side, passage: Passage): Host => {
    const inTraining = side === 'training';
    const { dataDir, databaseUrl, demo, training, keyInFile } = inTraining
      ? trainingOf(boxOffice)
      : boxOffice;
    const keychain = openKeychain(!keyInFile);
    return openHost({
      kind: 'desktop',
      ...{ dataDir, demo, training, resources, migrations, worker, devices },
      terminals: openProviders(),
      version: app.getVersion(),
      log: inTraining ? log.child({ training }) : log,
      say: sentence => console.error(sentence),
      // Sample data is practice enough.
      ...(demo ? {} : { passage }),
      ...(demo || training ? { startTerminal: practiceTerminal(terminal) } : {}),
      ...(keeper === undefined || inTraining ? {} : { keeper }),
      ...(keychain === undefined ? {} : { keychain }),
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      ...(postgresBinaries ? { postgresBinaries } : {}),
    });
  };
}
