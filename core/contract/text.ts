import { z } from 'zod';
import { privateNumberIn } from './private-number.ts';

/**
 * PostgreSQL cannot store U+0000 and nobody means the other control characters; line breaks only where
 * asked for. Half of a surrogate pair is no character at all, and no JSON of the database takes it.
 */
const noControls = /^[^\p{Cc}\p{Cs}]*$/u;
const onlyLineBreaks = /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u;

/** What is typed stays in orders, documents and the sealed journal: numbers that are nobody's business do not. */
function noPrivateNumber(text: string, check: z.RefinementCtx): void {
  const message = privateNumberIn(text);
  if (message !== null) check.addIssue({ code: 'custom', message });
}

const oneLine = (max: number) =>
  z.string().trim().normalize('NFC').min(1).max(max).regex(noControls, 'controlCharacter');

const severalLines = (max: number) =>
  z.string().trim().normalize('NFC').max(max).regex(onlyLineBreaks, 'controlCharacter');

/** One line a person typed, to be kept: trimmed, NFC, 1 to `max` characters, no PESEL or card number in it. */
export const line = (max: number) => oneLine(max).superRefine(noPrivateNumber);

/** The same where nothing may be typed as well. */
export const lineOrNothing = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .max(max)
    .regex(noControls, 'controlCharacter')
    .superRefine(noPrivateNumber);

/** Several lines a person typed, to be kept; may be empty. No PESEL or card number in them. */
export const paragraph = (max: number) => severalLines(max).superRefine(noPrivateNumber);

/** One line that is looked for and not kept: it may be a number of somebody. */
export const soughtLine = oneLine;

/** One line by which a device names something, to be kept: a number that looks like somebody's is none. */
export const deviceLine = oneLine;

/** What stands in a search field; may be empty. */
export const searchText = severalLines(200);

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

/** The name of a computer or its address, without a port. */
export const hostName = z
  .string()
  .trim()
  .min(1)
  .max(253)
  .regex(/^[\w.:-]+$/, 'hostShape');
export const port = z.int().min(1).max(65_535);
