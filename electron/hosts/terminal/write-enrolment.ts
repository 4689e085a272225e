import { writeEnrolment as sealed } from '../../program/enrolment.ts';
import { storedKeys } from '../../program/installation-keys.ts';
import { portable } from '../../program/shared-address.ts';
import { readIfThere, writePrivate } from '../../program/small-file.ts';
import { type FolderCommand, Refused } from './command.ts';
import {
  enrolmentOptions,
  fileOf,
  type GivenEnrolment,
  newPassphrase,
} from './enrolment-options.ts';

/** For the first counter of a shared server: what the others need to read the same national ids. */
export const writeEnrolment: FolderCommand<GivenEnrolment> = {
  summary:
    'Writes a file with which another counter joins this box office: server, its certificate, and key, sealed.',
  options: enrolmentOptions,
  async carryOut(given, terminal, { dataDir, databaseUrl }) {
    const file = fileOf(given);
    if (!databaseUrl) {
      throw new Refused(
        'This counter uses the built-in database, which no other counter can join.',
      );
    }
    const keys = await storedKeys(dataDir);
    if (!keys) throw new Refused('There is no key here yet. Start Rowlock once.');
    if ((await readIfThere(file)) !== null) {
      throw new Refused('The file exists already. Nothing was written.');
    }
    const passphrase = await newPassphrase(given, terminal);
    await writePrivate(file, await sealed({ ...(await portable(databaseUrl)), keys }, passphrase));
    terminal.print('Written. Carry it to the other counter, and tell the passphrase another way.');
  },
};
