import { typedWhole } from '../../../../core/format/typed-numbers.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import type { ClassDraft } from '../draft/draft.ts';
import { type ProblemLine, ProblemLines } from './problem-lines.tsx';
import { problemSentence } from './sentences.ts';
import type { Editor } from './use-editor.ts';

interface Props {
  readonly editor: Editor;
  readonly row: ClassDraft;
}

/** What is wrong in a row of the table, and the number of places that would do. */
export function ClassProblems({ editor: { problems, setClass }, row }: Props) {
  const text = useText();
  const { language } = useLanguage();
  const columns = [
    ['name', text.events.className],
    ['priceMinor', text.events.price],
    ['vat', text.events.vat],
    ['capacity', text.events.capacity],
  ] as const;
  const lines = columns.flatMap(([field, label]): ProblemLine[] => {
    const name = `${row.id}.${field}`;
    const problem = problems[name];
    if (problem === undefined) return [];
    const line = { id: `problem-${name}`, label, sentence: problemSentence(text, problem) };
    if (problem.kind !== 'taken') return [line];
    const offer = {
      label: text.events.problems.useTaken(problem.taken),
      take: () => setClass(row.id, { capacity: typedWhole(language, problem.taken) }),
    };
    return [{ ...line, offer }];
  });
  return <ProblemLines lines={lines} />;
}
