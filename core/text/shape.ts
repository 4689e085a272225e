import type { DatabaseProblem } from '../contract/database-problem.ts';
import type { WhyNot } from '../contract/documents.ts';
import type { FaultCode } from '../contract/faults.ts';
import type { BusyReason } from '../contract/operation.ts';
import type { AnyRefusalCode, AnyRefusalData } from '../contract/refusals.ts';

/** The same sentences in another language: a missing one does not compile. */
export type Sentences<Dictionary> = {
  readonly [Key in keyof Dictionary]: Dictionary[Key] extends string
    ? string
    : NonNullable<Dictionary[Key]> extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Sentences<Dictionary[Key]>;
};

/** Why a document is not where it was wanted; `how` says where that was. */
export type DocumentSentences = Readonly<
  Record<WhyNot, (how: 'print' | 'open' | 'save') => string>
>;

/** A sentence for everything a call can come back with. */
export interface AnswerSentences {
  readonly refusals: {
    readonly [Code in AnyRefusalCode]: (data: AnyRefusalData<Code>) => string;
  };
  readonly faults: Readonly<Record<FaultCode, (limit: number) => string>>;
  readonly notHandedOver: DocumentSentences;
  readonly busy: Readonly<Record<BusyReason, string>>;
  /** Under which number the log knows more; null when the mistake happened in this window. */
  readonly defect: (incident: string | null) => string;
  readonly invalid: string;
}

/** What a full screen says while there is no database. */
export interface ProblemSentences {
  readonly title: string;
  readonly happened: string;
  readonly kept: string;
  readonly todo: string;
  /** A further sentence where the problem has a name: a role, a version, a statement that mends it. */
  readonly about?: (about: string) => string;
}
export type DatabaseSentences = Readonly<Record<DatabaseProblem, ProblemSentences>>;
