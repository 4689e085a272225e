import { peselAmongDocuments } from '../../../../../../core/contract/document-number.ts';
import type { DocumentType } from '../../../../../../core/contract/participant.ts';
import type { TypedId } from '../../../sale/draft.ts';
import { finishedIdFault } from '../../faults.ts';
import {
  bareNumber,
  isDate,
  isPesel,
  looksLikePesel,
  type NumberShape,
  numberShape,
  withZeros,
} from './number-shapes.ts';
import { doubt, obstacle, type Problem } from './problems.ts';

/** What a cell says of an id. */
export interface ReadId {
  readonly id: TypedId | null;
  readonly problems: readonly Problem[];
}

/** What its column and the other cells of its row say of it. */
export interface IdContext {
  readonly use: 'id' | 'pesel' | 'document';
  readonly type?: DocumentType | undefined;
  readonly country: string | null;
  /** The column asks for the number that everybody has in Iran. */
  readonly isIranian?: boolean;
}

const nothing: ReadId = { id: null, problems: [] };
const pesel = (text: string): TypedId => ({ kind: 'pesel', text });

/** Words for "there is none", which would pass for the number of a document. */
const isNone = (text: string) =>
  /^([-–—.?/x*]+|brak|nie ma|nie dotyczy|n\/?d|n\/?a|none|null|nil|no|ندارد)$/iu.test(text);

/** Reads the number of a person as people and spreadsheets write it. What may be meant for a PESEL is never a document unasked. */
export function readNumber(cell: string, context: IdContext): ReadId {
  const text = bareNumber(cell);
  if (text === '' || isNone(text)) return nothing;
  const shape = numberShape(text);
  if (shape !== null && (looksLikePesel(shape) || context.use === 'pesel'))
    return ofDigits(text, shape, context);
  const mistyped = text.replace(/[oO]/g, '0').replace(/[lI|]/g, '1');
  if (/^\d{11}$/.test(mistyped) && isPesel(mistyped))
    return { id: pesel(mistyped), problems: [doubt('lettersForDigits', 'nationalId')] };
  return ofDocument(text, context);
}

function ofDigits(text: string, shape: NumberShape, context: IdContext): ReadId {
  const { digits, isNumber, isCut } = shape;
  if (isCut) return { id: pesel(text), problems: [obstacle('digitsLost', 'nationalId')] };
  if (isPesel(digits) && !isOurs(digits, context)) return judged(documentOf(digits, context), []);
  if (isPesel(digits))
    return { id: pesel(digits), problems: isNumber ? [doubt('asNumber', 'nationalId')] : [] };
  const whole = withZeros(digits);
  if (whole !== null)
    return { id: pesel(whole), problems: [doubt('zeroLost', 'nationalId', digits.length)] };
  if (context.isIranian === true && isIranianCode(digits))
    return {
      id: documentOf(digits, { ...context, country: context.country ?? 'IR' }),
      problems: [],
    };
  const asks =
    digits.length === 11
      ? doubt('controlDigit', 'nationalId', 11)
      : doubt('looksLikePesel', 'nationalId', digits.length);
  return judged(documentOf(digits, context), [asks]);
}

const isOurs = (digits: string, { country }: IdContext) =>
  peselAmongDocuments(digits, country) !== null;

function ofDocument(text: string, context: IdContext): ReadId {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  const problems = [
    ...(context.use === 'pesel' ? [doubt('documentAsPesel', 'nationalId')] : []),
    // A birth date is no number of anything.
    ...(isDate(text) ? [doubt('looksLikePesel', 'nationalId', digits)] : []),
    ...(digits < 3 ? [doubt('fewDigits', 'nationalId')] : []),
  ];
  return judged(documentOf(text, context), problems);
}

const documentOf = (text: string, { type, country }: IdContext): TypedId => ({
  ...{ kind: 'document', text, country },
  ...(type !== undefined && { type }),
});

/** What the contract refuses is said before what may be doubted. */
function judged(id: TypedId, problems: readonly Problem[]): ReadId {
  const fault = finishedIdFault(id);
  return {
    id,
    problems: fault === null ? problems : [{ kind: 'fault', about: 'nationalId', fault }],
  };
}

/** The Iranian national code: the last of ten digits is made from the others. */
function isIranianCode(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, at) => total + Number(digit) * (10 - at),
    0,
  );
  const rest = sum % 11;
  return Number(digits[9]) === (rest < 2 ? rest : 11 - rest);
}
