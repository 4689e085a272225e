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
