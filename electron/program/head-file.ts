import { z } from 'zod';
import { SeenHead } from '../../core/contract/head.ts';

const isMoment = (at: string) => !Number.isNaN(Date.parse(at));

/** The heads of the journal that a counter has seen, of each database that it worked on. */
const HeadFile = z.object({
  databases: z.array(
    z.object({
      /** `builtIn`, or a server's address without user and password. */
      where: z.string(),
      /** The oldest first. */
      heads: z.array(SeenHead.extend({ at: z.string().refine(isMoment) })),
    }),
  ),
});
export type SeenDatabases = z.output<typeof HeadFile>['databases'];

/** @throws where it is something else */
export const databasesIn = (text: string): SeenDatabases =>
  HeadFile.parse(JSON.parse(text)).databases;

export const fileOf = (databases: SeenDatabases): string => JSON.stringify({ databases });

/** Databases and heads of each that are kept: the ones that were worked on last. */
const most = { databases: 20, heads: 1_000 } as const;

/** This database with these heads, and the others as they were. */
export const withHeads = (
  databases: SeenDatabases,
  where: string,
  heads: readonly SeenHead[],
): SeenDatabases => [
  ...databases.filter(each => each.where !== where).slice(1 - most.databases),
  { where, heads: [...heads] },
];

const minute = 60_000;
const day = 24 * 60 * minute;

/** Of the last two hours one is kept for each minute, of two days for ten, of the time before for each day. */
function slotOf(at: number, now: number): string {
  const size = now - at < 120 * minute ? minute : now - at < 2 * day ? 10 * minute : day;
  return `${size} ${Math.floor(at / size)}`;
}

/**
 * These heads and a newer one: enough of them to tell from when on something is gone. The first stays for
 * good: by it a box office is known again under another address.
 */
export function withHead(heads: readonly SeenHead[], head: SeenHead): SeenHead[] {
  const now = Date.parse(head.at);
  const first = heads[0] ?? head;
  const slots = new Map(
    [...heads.slice(1), head].map(each => [slotOf(Date.parse(each.at), now), each]),
  );
  const kept = [...slots.values()].sort((one, other) => one.number - other.number);
  return [first, ...kept.filter(each => each.number !== first.number).slice(1 - most.heads)];
}
