import { readEnrolment as opened } from '../host/enrolment.ts';
import { storedKeys, storeKeys } from '../host/installation-keys.ts';
import { keepServer, namesServer } from '../host/shared-address.ts';
import { readIfThere } from '../host/small-file.ts';
import { type FolderCommand, Refused, UsageError } from './command.ts';
import { enrolmentOptions, fileOf, passphraseOf } from './enrolment-options.ts';

/** For a counter that joins: its key, and the server's address in the `.env` of its data folder. */
export const readEnrolment: FolderCommand = {
  summary:
    'Joins the box office whose enrolment file this is; before the first start of this counter.',
  options: enrolmentOptions,
  async carryOut(given, terminal, { dataDir }) {
    const text = await readIfThere(fileOf(given));
    if (text === null) throw new UsageError('There is no such file.');
    const enrolment = await opened(text, await passphraseOf(given));
    if (!enrolment) throw new Refused('The passphrase is not right, or the file is not whole.');

    const { keys } = enrolment;
    const own = await storedKeys(dataDir);
    if (own && !own.current.equals(keys.current)) {
      throw new Refused(
        'This counter has a key of its own, and what it sealed is readable with that alone. ' +
          'Move installation.key out of its data folder first, and keep it.',
      );
    }
    const named = await namesServer(dataDir);
    if (named) throw new Refused(`${named} names a server already. Remove that line first.`);
    await storeKeys(dataDir, keys);
    await keepServer(dataDir, enrolment);
    terminal.print('Joined. Start Rowlock as usual, then destroy the file.');
  },
};
