import { useText } from '../../../text/index.tsx';
import { problemSentence } from './sentences.ts';
import type { Editor } from './use-editor.ts';

/** What is wrong with a field by its name, in a sentence; undefined when nothing is. */
export function useProblem({ problems }: Editor): (field: string) => string | undefined {
  const text = useText();
  return field => {
    const problem = problems[field];
    return problem === undefined ? undefined : problemSentence(text, problem);
  };
}

/** Marks a field as wrong whose sentence stands in a line under its row. */
export const markOf = ({ problems }: Editor, field: string) =>
  field in problems ? { error: true, 'aria-describedby': `problem-${field}` } : {};
