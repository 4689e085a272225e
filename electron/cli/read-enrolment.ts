import { join } from 'node:path';
import { readEnrolment as opened } from '../host/enrolment.ts';
import { storedKeys, storeKeys } from '../host/installation-keys.ts';
import { readIfThere, writePrivate } from '../host/small-file.ts';
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

    const { keys, databaseUrl } = enrolment;
    const own = await storedKeys(dataDir);
    if (own && !own.current.equals(keys.current)) {
      throw new Refused(
        'This counter has a key of its own, and what it sealed is readable with that alone. ' +
          'Move installation.key out of its data folder first, and keep it.',
      );
    }
    const settings = join(dataDir, '.env');
    const kept = (await readIfThere(settings)) ?? '';
    if (/^\s*ROWLOCK_DATABASE_URL\s*=/m.test(kept)) {
      throw new Refused(`${settings} names a server already. Remove that line first.`);
    }
    await storeKeys(dataDir, keys);
    const line = `ROWLOCK_DATABASE_URL=${databaseUrl}\n`;
    await writePrivate(settings, kept && !kept.endsWith('\n') ? `${kept}\n${line}` : kept + line);
    terminal.print('Joined. Start Rowlock as usual, then destroy the file.');
  },
};
