import { join } from 'node:path';
import { readEnrolment as opened } from '../host/enrolment.ts';
import { joinedKeys, storedKeys, storeKeys } from '../host/installation-keys.ts';
import { readIfThere, writePrivate } from '../host/small-file.ts';
import { type FolderCommand, Refused, UsageError } from './command.ts';
import { enrolmentOptions, fileOf, passphraseOf } from './enrolment-options.ts';

/** For a counter that joins: its key, and the server's address in the `.env` of its data folder. */
export const readEnrolment: FolderCommand = {
  summary:
    'Joins the box office whose enrolment file this is, or takes over its changed key. What this ' +
    'counter sealed under a key of its own stays readable.',
  options: enrolmentOptions,
  async carryOut(given, terminal, { dataDir }) {
    const text = await readIfThere(fileOf(given));
    if (text === null) throw new UsageError('There is no such file.');
    const enrolment = await opened(text, await passphraseOf(given));
    if (!enrolment) throw new Refused('The passphrase is not right, or the file is not whole.');

    const { databaseUrl } = enrolment;
    const keys = joinedKeys(await storedKeys(dataDir), enrolment.keys);
    if (!keys) {
      throw new Refused(
        'The file is older than the key of this counter: that was changed since. ' +
          'Write a new one there, and read it at the other counters.',
      );
    }
    const settings = join(dataDir, '.env');
    const kept = (await readIfThere(settings)) ?? '';
    const line = `ROWLOCK_DATABASE_URL=${databaseUrl}`;
    const isJoined = kept.split('\n').some(each => each.trim() === line);
    if (!isJoined && /^\s*ROWLOCK_DATABASE_URL\s*=/m.test(kept)) {
      throw new Refused(`${settings} names another server already. Remove that line first.`);
    }
    await storeKeys(dataDir, keys);
    const before = kept && !kept.endsWith('\n') ? `${kept}\n` : kept;
    if (!isJoined) await writePrivate(settings, `${before}${line}\n`);
    terminal.print('Joined. Start Rowlock as usual, then destroy the file.');
  },
};
