import type {
  DocumentType,
  NationalId,
  Participant,
} from '../../../../core/contract/participant.ts';

/** A participant as typed; the id is empty until somebody types over the stored one. */
export interface Draft {
  readonly firstName: string;
  readonly lastName: string;
  readonly kind: NationalId['kind'];
  readonly id: string;
  readonly type: DocumentType;
  /** Empty while none is chosen. */
  readonly country: string;
}

export function draftOf(stored: Participant | null): Draft {
  const id = stored?.nationalId ?? null;
  return {
    firstName: stored?.firstName ?? '',
    lastName: stored?.lastName ?? '',
    kind: id?.kind ?? 'pesel',
    id: '',
    type: id?.kind === 'document' ? id.type : 'passport',
    country: (id?.kind === 'document' ? id.country : null) ?? '',
  };
}

/** Only what differs from what is stored, so that a change of the name never touches the id. */
export function changedOf(draft: Draft, stored: Participant | null) {
  const { firstName, lastName, kind, id: value, type, country } = draft;
  const nationalId =
    kind === 'pesel' ? { kind, value } : { kind, type, country: country || null, value };
  return {
    ...(firstName !== (stored?.firstName ?? '') && { firstName }),
    ...(lastName !== (stored?.lastName ?? '') && { lastName }),
    ...(value.trim() !== '' && { nationalId }),
  };
}
