import type { Answer, Refusal } from '../api/answers.ts';
import type { Fault } from '../api/issues.ts';
import type { Text } from './index.tsx';

/** What is wrong with one field, to stand beside it. */
export const faultSentence = (text: Text, fault: Fault): string =>
  text.answers.faults[fault.code](fault.limit ?? 0);

function refusalSentence(text: Text, { code, data }: Refusal): string {
  // Code and data belong together, which a union of pairs cannot tell the compiler.
  const say = text.answers.refusals[code] as (data: Refusal['data']) => string;
  return say(data);
}

/** One sentence for any answer that is not the output. */
export function answerSentence(text: Text, answer: Answer): string {
  switch (answer.kind) {
    case 'refusal':
      return refusalSentence(text, answer);
    case 'invalid': {
      const faults = Object.values(answer.fields).map(each => faultSentence(text, each));
      return faults.length === 1 && faults[0] !== undefined ? faults[0] : text.answers.invalid;
    }
    case 'busy':
      return text.answers.busy[answer.reason];
    case 'defect':
      return text.answers.defect(answer.incident);
  }
}
