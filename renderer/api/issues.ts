import { type FaultCode, namedFaults, type ShapeFault } from '../../core/contract/faults.ts';

/**
 * What is wrong with one field. `limit` is what belongs into its sentence: the length, number or count that was
 * missed, or the code point of a character.
 */
export interface Fault {
  readonly code: FaultCode;
  readonly limit?: number;
}

/** A zod issue as far as it crosses the wire. */
export interface Issue {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly path?: readonly unknown[] | undefined;
  readonly origin?: string | undefined;
  readonly expected?: string | undefined;
  readonly format?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
}

const isNamed = (text: string | undefined): text is (typeof namedFaults)[number] =>
  namedFaults.some(each => each === text);

const segment = (part: unknown) =>
  typeof part === 'object' && part !== null && 'key' in part ? String(part.key) : String(part);

const sized = (
  origin: string | undefined,
  text: ShapeFault,
  count: ShapeFault,
  amount: ShapeFault,
): ShapeFault => {
  if (origin === 'string') return text;
  return origin === 'array' || origin === 'set' ? count : amount;
};

function faultOf(issue: Issue): Fault {
  const [name, limit] = (issue.message ?? '').split(' ');
  if (isNamed(name))
    return limit === undefined ? { code: name } : { code: name, limit: Number(limit) };
  if (issue.code === 'too_small') {
    const limit = Number(issue.minimum);
    if (issue.origin === 'string' && limit <= 1) return { code: 'required' };
    return { code: sized(issue.origin, 'tooShort', 'tooFew', 'tooSmall'), limit };
  }
  if (issue.code === 'too_big')
    return {
      code: sized(issue.origin, 'tooLong', 'tooMany', 'tooBig'),
      limit: Number(issue.maximum),
    };
  if (issue.code === 'invalid_type') {
    if (issue.format === 'safeint' || issue.expected === 'int') return { code: 'notWhole' };
    // "Expected string" for a field left out reads to a person as: fill this in.
    return { code: issue.expected === 'number' ? 'notNumber' : 'required' };
  }
  if (issue.code === 'invalid_format' && issue.format === 'email') return { code: 'email' };
  return { code: 'invalid' };
}

/**
 * The first fault of every field, under its path joined by dots (`participants.0.firstName`);
 * a fault of the whole stands under the empty path. Takes issues from the wire or from a ZodError.
 */
export function readIssues(issues: readonly Issue[]): Record<string, Fault> {
  const fields: Record<string, Fault> = {};
  for (const issue of issues) fields[(issue.path ?? []).map(segment).join('.')] ??= faultOf(issue);
  return fields;
}
