import { type Answer, readAnswer } from '../../../api/answers.ts';
import type { Fault } from '../../../api/issues.ts';
import type { ClassField, EventField } from './fields.ts';

/** What is wrong with one field; beside the contract's faults those of typing and of saving. */
export type Problem =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'typing'; readonly what: 'day' | 'time' | 'percent' | 'dayMissing' }
  | { readonly kind: 'taken'; readonly taken: number }
  | { readonly kind: 'nameTaken' }
  | { readonly kind: 'currencyFixed' }
  | { readonly kind: 'afterStart' }
  | { readonly kind: 'longAfterStart' };

/** Under the field's name; those of a ticket class under its id, a dot, and the field's name. */
export type Problems = Readonly<Record<string, Problem>>;

const formNames: Readonly<Record<string, EventField | ClassField>> = {
  startsAt: 'time',
  vatRateBp: 'vat',
  limitPerOrder: 'limit',
};

/** The contract's faults under the names of the form; `prefix` is a class id and a dot, or empty. */
export function problemsOf(fields: Readonly<Record<string, Fault>>, prefix = ''): Problems {
  const found: Record<string, Problem> = {};
  for (const [path, fault] of Object.entries(fields)) {
    const [name = path] = path.split('.');
    // A price of a list is told by its place in it.
    const own = name === 'prices' ? path : (formNames[name] ?? name);
    found[prefix + own] ??= { kind: 'fault', fault };
  }
  return found;
}

/** The refusals that belong beside one field. */
function refusedField(answer: Answer, prefix: string): Problems {
  if (answer.kind !== 'refusal') return {};
  const { code, data } = answer;
  if (code === 'CAPACITY_TAKEN')
    return { [`${prefix}capacity`]: { kind: 'taken', taken: data.taken } };
  if (code === 'NAME_TAKEN') return { [`${prefix}name`]: { kind: 'nameTaken' } };
  if (code === 'CURRENCY_FIXED') return { [`${prefix}currency`]: { kind: 'currencyFixed' } };
  if (code === 'SALE_AFTER_START') return { [`${prefix}saleFrom`]: { kind: 'afterStart' } };
  return {};
}

/** Where the answer to a save belongs in the form; empty when it belongs to no field. */
export function problemsIn(error: unknown, prefix: string): Problems {
  const answer = readAnswer(error);
  return answer.kind === 'invalid'
    ? problemsOf(answer.fields, prefix)
    : refusedField(answer, prefix);
}
