import type { z } from 'zod';
import { readIssues } from '../../api/issues.ts';
import { faultSentence } from '../../text/answer-sentence.ts';
import type { Text } from '../../text/index.tsx';

/**
 * What a schema of the contract finds wrong with what is typed, as sentences by field path: for the
 * `validate` of a form. The host checks the same again.
 */
export function check(text: Text, schema: z.ZodType, values: unknown): Record<string, string> {
  const result = schema.safeParse(values);
  if (result.success) return {};
  return Object.fromEntries(
    Object.entries(readIssues(result.error.issues)).map(([path, fault]) => [
      path,
      faultSentence(text, fault),
    ]),
  );
}
