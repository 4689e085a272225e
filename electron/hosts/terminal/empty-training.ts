import { trainingOf } from '../../program/configuration.ts';
import { emptyTraining } from '../../program/empty-training.ts';
import type { Emptied } from '../../program/passage.ts';
import { troubleOf } from '../../program/problem.ts';
import { sentenceOf } from '../../program/trouble-sentence.ts';
import { type FolderCommand, Refused } from './command.ts';

const sentences: Readonly<Record<Exclude<Emptied, 'inUse'>, string>> = {
  emptied: 'Emptied. The next training begins anew, with sample data.',
  nothingThere: 'There is no training yet. Nothing was removed.',
};

/** Nothing of it is for anybody, so nobody is asked; what is real lies elsewhere, and is never removed. */
export const emptyTrainingCommand: FolderCommand = {
  summary: 'Removes the training of this installation with all that was made in it.',
  options: [],
  async carryOut(_given, { print }, configuration, { migrations, postgresBinaries }) {
    const { dataDir } = configuration.training ? configuration : trainingOf(configuration);
    const binaries = postgresBinaries ? { postgresBinaries } : {};
    const emptied = await emptyTraining({ dataDir, migrations, ...binaries }).catch(
      (error: unknown) => {
        throw new Refused(`${dataDir}: ${sentenceOf(troubleOf(error))} Nothing was removed.`);
      },
    );
    if (emptied === 'inUse') {
      throw new Refused(
        'Rowlock is in training: leave it there first, or empty it there. Nothing was removed.',
      );
    }
    print(sentences[emptied]);
  },
};
