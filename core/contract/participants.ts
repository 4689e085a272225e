import { z } from 'zod';
import { TicketId } from './ids.ts';
import { readPesel, westernDigits } from './pesel.ts';

/**
 * A name as people write theirs: letters of any script with marks, spaces, hyphens, apostrophes,
 * dots, digits and the joiners Persian needs; no emoji and nothing that turns the writing direction.
 */
const nameShape = /^[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd} .,'’`\-‐–·/()\u200C\u200D]*$/u;

export const PersonName = z
  .string()
  .trim()
  .normalize('NFC')
  .transform(text => text.replace(/\s+/gu, ' '))
  .pipe(z.string().min(1).max(100).regex(nameShape, 'nameShape'));

const Pesel = z
  .string()
  .trim()
  .max(40)
  .transform(text => westernDigits(text).replace(/[\s-]/g, ''))
  .superRefine((text, check) => {
    const reading = readPesel(text);
    if (!reading.ok) check.addIssue({ code: 'custom', message: reading.fault });
  });

const DocumentNumber = z
  .string()
  .trim()
  .transform(text => westernDigits(text).toUpperCase().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(3)
      .max(40)
      .regex(/^[\p{L}\p{Nd}][\p{L}\p{Nd} /.\-]*$/u, 'documentShape'),
  );

export const NationalId = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pesel'), value: Pesel }),
  z.object({ kind: z.literal('document'), value: DocumentNumber }),
]);
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

/** Names are empty while unknown; the national id never leaves the database but masked. */
export const Participant = z.object({
  firstName: z.string(),
  lastName: z.string(),
  nationalId: z.object({ kind: z.enum(['pesel', 'document']), masked: z.string() }).nullable(),
  complete: z.boolean(),
});
export type Participant = z.output<typeof Participant>;
