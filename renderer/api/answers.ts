import { ORPCError } from '@orpc/client';
import { BusyReason } from '../../core/contract/operation.ts';
import {
  type AnyRefusalCode,
  type AnyRefusalData,
  refusals,
} from '../../core/contract/refusals.ts';
import { refusalsOfAll } from '../../core/contract/refusals-of-all.ts';
import { type Fault, type Issue, readIssues } from './issues.ts';

export type Refusal = {
  [Code in AnyRefusalCode]: { kind: 'refusal'; code: Code; data: AnyRefusalData<Code> };
}[AnyRefusalCode];

/** Everything a call can come back with instead of its output. */
export type Answer =
  | Refusal
  | { kind: 'invalid'; fields: Record<string, Fault> }
  | { kind: 'busy'; reason: BusyReason }
  /** `incident` is null when the mistake happened in this window and no log knows it. */
  | { kind: 'defect'; incident: string | null };

const field = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;

const isRefusalCode = (code: string): code is AnyRefusalCode =>
  code in refusals || code in refusalsOfAll;

/** A port that closed, a host that is gone, a time limit: the call may have arrived or not. */
const lostOnTheWay = (error: unknown) =>
  (error instanceof DOMException &&
    (error.name === 'AbortError' || error.name === 'TimeoutError')) ||
  (error instanceof TypeError && /fetch|network/i.test(error.message)) ||
  (error instanceof Error && error.name === 'AbortError');

/** Turns whatever a call threw into one of the four kinds. Never throws. */
export function readAnswer(error: unknown): Answer {
  if (!(error instanceof ORPCError))
    return lostOnTheWay(error)
      ? { kind: 'busy', reason: 'unreachable' }
      : { kind: 'defect', incident: null };

  const { code, data } = error as ORPCError<string, unknown>;
  if (code === 'BAD_REQUEST') {
    const issues = field(data, 'issues');
    if (Array.isArray(issues)) return { kind: 'invalid', fields: readIssues(issues as Issue[]) };
  }
  if (code === 'BUSY') {
    const reason = BusyReason.safeParse(field(data, 'reason'));
    return { kind: 'busy', reason: reason.data ?? 'unreachable' };
  }
  if (error.defined && isRefusalCode(code))
    return { kind: 'refusal', code, data: data ?? {} } as Refusal;
  const incident = field(data, 'incident');
  return { kind: 'defect', incident: typeof incident === 'string' ? incident : null };
}

/** The refusal that an error is; undefined for every other kind of answer, and for none. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error === null || error === undefined) return undefined;
  const answer = readAnswer(error);
  return answer.kind === 'refusal' ? answer : undefined;
}

/** Whether the same call, sent again as it is, may succeed. */
export const isBusy = (error: unknown) => readAnswer(error).kind === 'busy';
