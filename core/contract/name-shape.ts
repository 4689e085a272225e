import type { z } from 'zod';
import { privateNumberIn } from './private-number.ts';

/**
 * Letters of any script with marks, digits, what stands between and around the parts of a name, and the
 * joiners Persian needs; no emoji and nothing that turns the writing direction.
 */
const inNames = /^[\p{L}\p{M}\p{Nd} .,'’`\-‐–·/()"“”„«»\u200C\u200D]$/u;
const beginsNames = /^["“„«(]?[\p{L}\p{M}\p{Nd}]/u;

const hasLetter = /\p{L}/u;

/** What is wrong with a name: `nameCharacter` is followed by the code point of the character it is about. */
function nameFault(name: string): string | null {
  const strange = Array.from(name).find(each => !inNames.test(each));
  if (strange !== undefined) return `nameCharacter ${strange.codePointAt(0) ?? 0}`;
  if (!beginsNames.test(name)) return 'nameShape';
  // A number that was scanned or typed into the wrong field, in whatever script.
  return hasLetter.test(name) ? privateNumberIn(name) : 'nameDigits';
}

export function nameFaults(name: string, check: z.RefinementCtx): void {
  const message = nameFault(name);
  if (message !== null) check.addIssue({ code: 'custom', message });
}
