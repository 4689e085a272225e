import { Option } from 'commander';
import type { HeldBack } from '../../../core/contract/participants.ts';
import { noDoubt } from '../../../core/participants/clocks.ts';
import { type Removed, removeIds } from '../../../core/participants/remove-ids.ts';
import { asCounter } from './as-counter.ts';
import type { Command } from './command.ts';
import { counted } from './counted.ts';

/** For a scheduler of a box office whose counters are rarely on; a running counter does it by itself. */
export const removeNationalIds: Command<{
  dryRun?: boolean;
  clockChecked?: boolean;
  json?: boolean;
}> = {
  summary:
    'Announces the end of national ids kept longer than the settings say, and destroys those announced a day ago.',
  options: [
    new Option('--dry-run', 'only says what would be announced and destroyed'),
    new Option('--clock-checked', 'trusts the clock although nobody has worked here lately'),
    new Option(
      '--json',
      'answers {"events":1,"people":2,"announced":0,"heldBack":null,"dryRun":false}',
    ),
  ],
  begins: false,
  prepare:
    ({ dryRun = false, clockChecked = false, json }) =>
    async (here, { print }) => {
      const removed = await removeIds(await asCounter(here), {
        dryRun,
        ...(clockChecked && { clocks: noDoubt }),
      });
      here.log.info(removed, 'national ids of past events');
      if (json) print(JSON.stringify(removed));
      else for (const sentence of sentencesOf(removed)) print(sentence);
    },
};

function sentencesOf({ events, people, announced, heldBack, dryRun }: Removed): string[] {
  if (heldBack) return [held[heldBack]];
  const sentences = [];
  if (announced > 0) {
    const whose = `The end of the national ids of ${counted(announced, 'event')}`;
    sentences.push(
      `${whose} ${dryRun ? 'would be announced' : 'was announced; they go in a day'}.`,
    );
  }
  if (events > 0) {
    const what = `${counted(people, 'national id')} of ${counted(events, 'event')}`;
    sentences.push(`${what} ${dryRun ? 'would be destroyed' : 'destroyed'}.`);
  }
  return sentences.length > 0 ? sentences : ['There are no national ids whose time is over.'];
}

const held: Readonly<Record<HeldBack, string>> = {
  clocksDiffer:
    'Nothing was destroyed: the clocks of this computer and of the database differ by more than ten minutes.',
  journalAhead:
    'Nothing was destroyed: the journal was written by a clock that was ahead of this one.',
  nobodyWorked:
    'Nothing was destroyed: nobody has worked by this clock in the last eight days. If it is right, say --clock-checked.',
};
