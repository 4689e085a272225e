import { putNewKey } from '../../../core/keys/change-key.ts';
import { changeKey as put, storedKeys } from '../../program/installation-keys.ts';
import { asCounter } from './as-counter.ts';
import { type Command, Refused } from './command.ts';

/** For whoever fears that somebody has read the data folder; a running Rowlock takes the new key over. */
export const changeKey: Command = {
  summary:
    'Makes a new key for the national ids of this box office; all others of its counters join again.',
  options: [],
  begins: false,
  prepare:
    () =>
    async (here, { print }) => {
      const { dataDir } = here;
      if (!(await storedKeys(dataDir))) {
        throw new Refused('There is no key here yet. Start Rowlock once.');
      }
      const outside = await asCounter(here);
      const { name } = await outside.write('installation.changeKey', (tx, context) =>
        putNewKey(tx, context, { change: from => put(dataDir, from) }, null),
      );
      here.log.info({ key: name }, 'another installation key');
      print(
        `The key is ${name} now. National ids are moved to it by Rowlock while it runs. ` +
          'Write an enrolment file and read it at the other counters.',
      );
    },
};
