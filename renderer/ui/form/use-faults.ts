import type { AnyRefusalCode } from '../../../core/contract/refusals.ts';
import { readAnswer } from '../../api/answers.ts';
import { answerSentence, faultSentence } from '../../text/answer-sentence.ts';
import { useText } from '../../text/index.tsx';

/** Refusals that belong beside a field, with what is said there where the usual sentence is not meant. */
export type Beside<Name extends string> = Readonly<
  Partial<Record<AnyRefusalCode, readonly [field: Name, sentence?: string]>>
>;

interface Faults<Name extends string> {
  readonly faults: Readonly<Partial<Record<Name, string>>>;
  readonly rest: unknown;
}

/**
 * Parts an error into sentences to stand beside the named fields, and what is left of it (null when
 * the fields say it all), to be shown with `Failure`.
 */
export function useFaults<Name extends string>(
  error: unknown,
  names: readonly Name[],
  beside: Beside<Name> = {},
): Faults<Name> {
  const text = useText();
  const faults: Partial<Record<Name, string>> = {};
  if (error === null || error === undefined) return { faults, rest: null };
  const answer = readAnswer(error);
  if (answer.kind === 'refusal') {
    const [field, sentence = answerSentence(text, answer)] = beside[answer.code] ?? [];
    if (field === undefined) return { faults, rest: error };
    faults[field] = sentence;
    return { faults, rest: null };
  }
  if (answer.kind !== 'invalid') return { faults, rest: error };
  for (const name of names) {
    const fault = answer.fields[name];
    if (fault !== undefined) faults[name] = faultSentence(text, fault);
  }
  const said = Object.keys(faults).length;
  return { faults, rest: said === Object.keys(answer.fields).length ? null : error };
}
