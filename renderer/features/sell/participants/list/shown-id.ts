import { documentNumber } from '../../../../../core/contract/document-number.ts';
import type { TypedId } from '../../sale/draft.ts';

/** An id as screens show it: the birth date of a PESEL, two characters of a document. */
export function maskedId(id: TypedId | null): string {
  if (id === null) return '';
  const shown = id.kind === 'pesel' ? id.text.slice(0, 6) : documentNumber(id.text).slice(0, 2);
  return `${shown}*****`;
}
