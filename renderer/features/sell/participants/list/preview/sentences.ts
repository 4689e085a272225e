import { faultSentence } from '../../../../../text/answer-sentence.ts';
import type { Text } from '../../../../../text/index.tsx';
import type { Problem } from '../read/problems.ts';

/** What is to be said of a line, in a sentence. */
export function problemSentence(text: Text, problem: Problem): string {
  const { sell } = text;
  switch (problem.kind) {
    case 'doubt':
      return sell.list.doubts[problem.code](problem.n);
    case 'obstacle':
      return sell.list.obstacles[problem.code];
    case 'fault': {
      const { about, fault } = problem;
      const names = { nationalId: sell.list.number, documentType: sell.documentType };
      const name = {
        ...names,
        ...{ firstName: sell.firstName, lastName: sell.lastName, country: sell.country },
      };
      return `${name[about]}: ${faultSentence(text, fault)}`;
    }
  }
}

/** Doubts whose other side is that it is a document. */
export const meansDocument = (problem: Problem): boolean =>
  problem.kind === 'doubt' &&
  ['looksLikePesel', 'controlDigit', 'documentAsPesel', 'fewDigits'].includes(problem.code);

/** A cell of a file as its column shows it: of long numbers only how they begin. */
export const maskedCell = (cell: string): string =>
  cell.replace(/(\p{Nd}{2})\p{Nd}[\p{Nd}.,E+ -]{4,}/giu, '$1*****').slice(0, 60);
