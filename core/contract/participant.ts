import { z } from 'zod';
import { countries } from './countries.ts';
import { documentNumber, peselAmongDocuments } from './document-number.ts';
import { TicketId } from './ids.ts';
import { nameFaults } from './name-shape.ts';
import { peselDigits, readPesel } from './pesel.ts';

/** A name as people write theirs, spaces in one form. */
export const PersonName = z
  .string()
  .trim()
  .normalize('NFC')
  .transform(text => text.replace(/\s+/gu, ' '))
  .pipe(z.string().min(1).max(100).superRefine(nameFaults));

const Pesel = z
  .string()
  .trim()
  .max(40)
  .transform(peselDigits)
  .superRefine((text, check) => {
    const reading = readPesel(text);
    if (!reading.ok) check.addIssue({ code: 'custom', message: reading.fault });
  });

const DocumentNumber = z
  .string()
  .transform(documentNumber)
  .pipe(
    z
      .string()
      .min(3)
      .max(40)
      .regex(/^[\p{L}\p{Nd}][\p{L}\p{Nd} /.\-]*$/u, 'documentShape'),
  );

export const DocumentType = z.enum(['passport', 'identityCard', 'residenceCard', 'other']);
export type DocumentType = z.output<typeof DocumentType>;

/** Who issued a document (ISO 3166-1 alpha-2). */
const Country = z
  .string()
  .trim()
  .toUpperCase()
  .refine(code => countries.includes(code), 'country');

/**
 * A PESEL, or a document of whoever has none; its type and country may be unknown to the caller. A PESEL
 * that was typed as a document is a PESEL, so that nobody is two people.
 */
export const NationalId = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('pesel'), value: Pesel }),
    z.object({
      kind: z.literal('document'),
      type: DocumentType.default('other'),
      country: Country.nullable().default(null),
      value: DocumentNumber,
    }),
  ])
  .transform(id => {
    const pesel = id.kind === 'document' ? peselAmongDocuments(id.value, id.country) : null;
    return pesel === null ? id : { kind: 'pesel' as const, value: pesel };
  });
export type NationalId = z.output<typeof NationalId>;

/**
 * One participant as far as it is typed: a field left out is not known yet. An absent national id
 * keeps the stored one (the screen only ever sees it masked); null removes it.
 */
export const ParticipantInput = z.object({
  ticketId: TicketId,
  firstName: PersonName.optional(),
  lastName: PersonName.optional(),
  nationalId: NationalId.nullable().optional(),
});
export type ParticipantInput = z.output<typeof ParticipantInput>;

/** A national id as screens see it. */
export const ShownNationalId = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pesel'), masked: z.string() }),
  z.object({
    kind: z.literal('document'),
    masked: z.string(),
    type: DocumentType,
    country: z.string().nullable(),
  }),
]);
export type ShownNationalId = z.output<typeof ShownNationalId>;

/** Names are empty while unknown; the national id never leaves the database but masked. */
export const Participant = z.object({
  firstName: z.string(),
  lastName: z.string(),
  nationalId: ShownNationalId.nullable(),
  complete: z.boolean(),
  /** The same national id is on another living ticket of the event. */
  twice: z.boolean(),
});
export type Participant = z.output<typeof Participant>;
