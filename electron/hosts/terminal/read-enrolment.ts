import { readEnrolment as opened } from '../../program/enrolment.ts';
import { joinedKeys, storedKeys, storeKeys } from '../../program/installation-keys.ts';
import { keepInvitation } from '../../program/invitation.ts';
import { keepServer, serverNamed, settingsOf } from '../../program/shared-address.ts';
import { readIfThere } from '../../program/small-file.ts';
import { serverName } from '../../program/status.ts';
import { type FolderCommand, Refused, UsageError } from './command.ts';
import {
  enrolmentOptions,
  fileOf,
  type GivenEnrolment,
  passphraseOf,
} from './enrolment-options.ts';

const isSamePlace = (named: string, url: string): boolean =>
  URL.canParse(named) && serverName(named) === serverName(url);

/** For a counter that joins: its key, and the server's address in the `.env` of its data folder. */
export const readEnrolment: FolderCommand<GivenEnrolment> = {
  summary:
    'Joins the box office whose enrolment file this is, or takes over its changed key. What this ' +
    'counter sealed under a key of its own stays readable.',
  options: enrolmentOptions,
  async carryOut(given, terminal, { dataDir, training }) {
    if (training) throw new UsageError('A training joins no box office: leave --training out.');
    const text = await readIfThere(fileOf(given));
    if (text === null) throw new UsageError('There is no such file.');
    const enrolment = await opened(text, await passphraseOf(given));
    if (!enrolment) throw new Refused('The passphrase is not right, or the file is not whole.');

    const keys = joinedKeys(await storedKeys(dataDir), enrolment.keys);
    if (!keys) {
      throw new Refused(
        'The file is older than the key of this counter: that was changed since. ' +
          'Write a new one there, and read it at the other counters.',
      );
    }
    const settings = settingsOf(dataDir);
    const named = await serverNamed(dataDir);
    if (named !== null && !isSamePlace(named, enrolment.databaseUrl)) {
      throw new Refused(`${settings} names another server already. Remove that line first.`);
    }
    await storeKeys(dataDir, keys);
    // The login that stands there may be the owner's, and written down nowhere else.
    await keepServer(dataDir, { ...enrolment, databaseUrl: named ?? enrolment.databaseUrl });
    if (enrolment.invitation) await keepInvitation(dataDir, enrolment.invitation);
    terminal.print('Joined. Start Rowlock as usual, then destroy the file.');
    if (named !== null && named !== enrolment.databaseUrl) {
      terminal.say(
        `The login in ${settings} stays. For the one in the file remove that line, and read the file again.`,
      );
    }
  },
};
