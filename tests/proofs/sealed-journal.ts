import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { actingAs } from '../../core/acting.ts';
import type { Head } from '../../core/contract/head.ts';
import type { Verification } from '../../core/contract/journal.ts';
import { checkJournal } from '../../core/journal/parts/check-journal.ts';
import type { Sealer } from '../../core/journal/seal.ts';
import { openSealSigner } from '../../core/journal/signing.ts';
import { actorOf, type Counter } from '../load/counter.ts';
import type { House } from '../support/fixtures/in-tables.ts';

/** Public keys of all sealers so far, as if each had been handed over. */
const handedOver = new Set<string>();

/** A counter's own key, which others know. */
export function aSealer(house: House): Sealer {
  const sealer = aStranger(house);
  handedOver.add(sealer.signer.publicKey);
  return sealer;
}

/** Whoever seals with a key that was handed over to nobody. */
export const aStranger = ({ counterId }: House): Sealer => ({
  counterId,
  signer: openSealSigner(randomBytes(32)),
});

/** The whole check, to its end. @param known public keys under which a seal counts */
export async function checked(
  { database }: Counter,
  house: House,
  anchor?: Head,
  known: ReadonlySet<string> = handedOver,
): Promise<Verification> {
  const check = checkJournal(actingAs(database, actorOf(house)), known, anchor);
  for (;;) {
    const step = await check.next();
    if (step.done) return step.value;
  }
}

/** What a check found, a line each: `rowEdited row 3`. */
export const findingsOf = ({ findings }: Verification): string[] =>
  findings.map(({ kind, row, was, seal, to }) =>
    [
      kind,
      ...Object.entries({ row, was, seal, to }).map(([what, at]) => at !== null && `${what} ${at}`),
    ]
      .filter(Boolean)
      .join(' '),
  );

/** Rows as an act writes them, one transaction each. @returns their numbers */
export async function writeRows(client: Client, count: number): Promise<number[]> {
  const numbers: number[] = [];
  for (let at = 0; at < count; at += 1) numbers.push(await writeRow(client));
  return numbers;
}

export async function writeRow(client: Client): Promise<number> {
  const { rows } = await client.query<{ seq: string }>(
    `insert into journal (operation, counter_id, object_id, reason, after)
     values ('orders.cancel', $1, $1, 'rain', '{"places": 2}') returning seq`,
    [v7()],
  );
  return Number(rows[0]?.seq);
}
