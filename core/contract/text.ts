import { z } from 'zod';

/**
 * PostgreSQL cannot store U+0000 and nobody means the other control characters; line breaks only where
 * asked for. Half of a surrogate pair is no character at all, and no JSON of the database takes it.
 */
const noControls = /^[^\p{Cc}\p{Cs}]*$/u;
const onlyLineBreaks = /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u;

/** One line a person typed: trimmed, NFC, 1 to `max` characters. */
export const line = (max: number) =>
  z.string().trim().normalize('NFC').min(1).max(max).regex(noControls, 'controlCharacter');

/** Several lines a person typed; may be empty. */
export const paragraph = (max: number) =>
  z.string().trim().normalize('NFC').max(max).regex(onlyLineBreaks, 'controlCharacter');

/** What stands in a search field; may be empty. */
export const searchText = paragraph(200);

/** An ISO 8601 moment with offset, between 1970 and 2199. */
export const moment = z.iso
  .datetime({ offset: true, error: 'moment' })
  .refine(text => /^(?:19[7-9]|20\d|21\d)\d-/.test(text), 'momentOutOfRange');

/** An IANA time zone that this machine knows. */
export const timeZone = z
  .string()
  .max(64)
  .refine(zone => {
    try {
      return zone !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  }, 'timeZone');

/** Where the next page begins; opaque to the caller. */
export const cursor = z.string().max(300);
export const pageSize = z.int().min(1).max(200).default(50);
