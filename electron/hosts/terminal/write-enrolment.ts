import { invite } from '../../../core/counters/enrolments.ts';
import { writeEnrolment as sealed } from '../../program/enrolment.ts';
import { portable } from '../../program/shared-address.ts';
import { readIfThere, writePrivate } from '../../program/small-file.ts';
import { type Command, Refused } from './command.ts';
import {
  enrolmentOptions,
  fileOf,
  type GivenEnrolment,
  newPassphrase,
} from './enrolment-options.ts';

/** For the first counter of a shared server: what the others need to read the same national ids. */
export const writeEnrolment: Command<GivenEnrolment> = {
  summary:
    'Writes a file with which another counter joins this box office: server, its certificate, a login for counters, and key, sealed.',
  options: enrolmentOptions,
  begins: false,
  async prepare(given, terminal) {
    const file = fileOf(given);
    if ((await readIfThere(file)) !== null) {
      throw new Refused('The file exists already. Nothing was written.');
    }
    const passphrase = await newPassphrase(given, terminal);
    return async here => {
      const { kind, server, folder } = here;
      if (kind === 'builtIn') {
        throw new Refused(
          'This counter uses the built-in database, which no other counter can join.',
        );
      }
      const keys = await folder.keys();
      if (!keys) throw new Refused('There is no key here yet. Start Rowlock once.');
      if (server.login !== 'counter') {
        throw new Refused(
          'There is no login for counters here, and the one of the owner of the database is not given away.',
        );
      }
      const invitation = await invite(await here.asNobody());
      const content = { ...(await portable(server.url)), keys, invitation };
      await writePrivate(file, await sealed(content, passphrase));
      terminal.print(
        'Written. Carry it to the other counter, and tell the passphrase another way.',
      );
    };
  },
};
