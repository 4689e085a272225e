import { Client } from 'pg';
import type { Head } from '../../core/contract/head.ts';
import type { Operator } from '../../core/contract/signing-in.ts';
import type { At, Operations } from '../support/fixtures/counter.ts';
import { letJobsRest, sqlOn } from '../support/fixtures/owner.ts';
import { openCounterIn } from '../support/open-counter.ts';
import { restoreOldBoxOffice } from './restore.ts';
import { dumpRows } from './rows.ts';

/** Everybody’s; the box office was made with it. */
const password = 'the mill turns by night';
/** Of those who have one. */
export const pins = { ada: '482917', kasia: '730164' };

/** The old box office, as this program has opened it at the counter `Kasa główna`. */
export interface Opened extends At {
  readonly owner: Client;
  /** Its rows before this program came. */
  readonly rowsBefore: string;
  /** The last seal of its time, as it would stand on paper. */
  readonly head: Head;
  /** By their first name. */
  signIn(name: 'ada' | 'olga' | 'kasia' | 'ewa' | 'piotr'): Promise<Operator>;
  /** The newest order of somebody it lets in. */
  orderOf(name: string): ReturnType<Operations['orders']['get']>;
  close(): Promise<void>;
}

/** Restores it, and opens it with an owner's login: so the program brings it to the schema of today. */
export async function openOldBoxOffice(): Promise<Opened> {
  const old = await restoreOldBoxOffice();
  const owner = new Client({ connectionString: old.ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();
  const rowsBefore = await dumpRows(owner);
  const head = await headIn(owner);
  await letJobsRest(sqlOn(owner));
  const counter = await openCounterIn(old.dataDir, old.ownerUrl);
  const { operations } = counter;
  return {
    operations,
    owner,
    rowsBefore,
    head,
    async signIn(name) {
      await counter.signIn({ email: `${name}@stary-mlyn.example`, password });
      return (await operations.access.me()).operator;
    },
    async orderOf(name) {
      const [row] = (await operations.orders.list({ text: name })).orders;
      return operations.orders.get({ orderId: row?.id ?? '' });
    },
    async close() {
      await counter.close();
      await owner.end();
      await old.drop();
    },
  };
}

async function headIn(owner: Client): Promise<Head> {
  const { rows } = await owner.query<Head>(
    'select number::int, hash from journal_seals s order by s.number desc limit 1',
  );
  if (!rows[0]) throw new Error('nothing was sealed');
  return rows[0];
}
