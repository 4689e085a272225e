import { z } from 'zod';
import { westernDigits } from './pesel.ts';

/** Signs of a hash: SHA-256 in hex. */
const signs = 64;

/** Where the chain of seals ends: printed or exported, it is the anchor of later checks. */
export const Head = z.object({
  number: z.int().min(1),
  /** SHA-256, hex. */
  hash: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/, 'journalHead'),
});
export type Head = z.output<typeof Head>;

/** A head of the chain, and when it was sealed. */
export const SeenHead = Head.extend({ at: z.string() });
export type SeenHead = z.output<typeof SeenHead>;

/** Whether the chain goes on from the last head that this counter saw, which it remembers by itself. */
export const Chain = z.object({
  /** It ends before that head, or has another seal in its place: an older backup put back, or forged. */
  is: z.enum(['same', 'shorter', 'other']),
  known: SeenHead.nullable(),
  /** The last head seen here that is still in it. */
  common: SeenHead.nullable(),
});
export type Chain = z.output<typeof Chain>;

/** A head as it is copied, drawn as QR and typed: `12:3f…`. */
export const writtenHead = ({ number, hash }: Head): string => `${number}:${hash}`;

/** A hash in groups of four, as people compare and type it. */
export const groupsOf = (hash: string): string[] => hash.match(/.{1,4}/g) ?? [];

/** What somebody typed, or what keeps it from being a head: how many signs it has, or one that is none. */
export type TypedHead =
  | { readonly head: Head }
  | { readonly wrong: 'shape' }
  | { readonly wrong: 'sign'; readonly sign: string }
  | { readonly wrong: 'length'; readonly signs: number };

/** Reads a head off paper: with spaces or hyphens anywhere, in any case, with the digits of any keyboard. */
export function readHead(typed: string): TypedHead {
  const plain = westernDigits(typed)
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toLowerCase();
  const [, number, hash] = /^(\d+):(.+)$/.exec(plain) ?? [];
  if (number === undefined || hash === undefined) return { wrong: 'shape' };
  const [strange] = /[^0-9a-f]/u.exec(hash) ?? [];
  if (strange !== undefined) return { wrong: 'sign', sign: strange };
  if (hash.length !== signs) return { wrong: 'length', signs: hash.length };
  const head = Head.safeParse({ number: Number(number), hash });
  return head.success ? { head: head.data } : { wrong: 'shape' };
}
