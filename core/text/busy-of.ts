import type { DatabaseProblem } from '../contract/database-problem.ts';
import type { DatabaseSentences, ProblemSentences } from './shape.ts';

const ofEach = (
  database: DatabaseSentences,
  sentence: (problem: ProblemSentences) => string,
): Record<DatabaseProblem, string> =>
  Object.fromEntries(
    Object.entries(database).map(([problem, sentences]) => [problem, sentence(sentences)]),
  ) as Record<DatabaseProblem, string>;

/** What an act that could not be done says of each reason that lies with the database. */
export const busyOf = (database: DatabaseSentences, nothing: string) =>
  ofEach(database, ({ title, todo }) => `${title}. ${nothing} ${todo}`);

/** Why a server that is asked for the first time cannot be worked with. */
export const unfitOf = (database: DatabaseSentences, nothing: string) =>
  ofEach(database, ({ title, happened }) => `${title}. ${happened} ${nothing}`);
