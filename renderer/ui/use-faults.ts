import { readAnswer } from '../api/answers.ts';
import { faultSentence } from '../text/answer-sentence.ts';
import { useText } from '../text/index.tsx';

/**
 * Parts an error into sentences to stand beside the named fields, and what is left of it (null when
 * the fields say it all), to be shown with `Failure`.
 */
export function useFaults(
  error: unknown,
  names: readonly string[],
): { faults: Readonly<Record<string, string>>; rest: unknown } {
  const text = useText();
  if (error === null || error === undefined) return { faults: {}, rest: null };
  const answer = readAnswer(error);
  if (answer.kind !== 'invalid') return { faults: {}, rest: error };
  const known = Object.entries(answer.fields).filter(([path]) => names.includes(path));
  const faults = Object.fromEntries(
    known.map(([path, fault]) => [path, faultSentence(text, fault)]),
  );
  return { faults, rest: known.length === Object.keys(answer.fields).length ? null : error };
}
