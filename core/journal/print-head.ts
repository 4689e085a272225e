import { desc, eq } from 'drizzle-orm';
import { counters, journalSeals } from '../../drizzle/schema/index.ts';
import { type Actor, signedIn } from '../context.ts';
import type { Delivered } from '../contract/documents.ts';
import type { Language } from '../contract/language.ts';
import { type DocumentHost, deliver } from '../documents/deliver.ts';
import { type Seal, sealDocument } from '../documents/seal-document.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { readSettings } from '../settings/settings.ts';
import type { Outside } from '../transaction.ts';
import { keyId } from './signing.ts';
import { journalObject } from './verify.ts';

interface Input {
  language: Language;
  /** IANA zone in which the moments are written. */
  timeZone: string;
}

/** The last seal on a page, entered in the journal before it leaves. Refuses NOT_FOUND before the first. */
export async function printHead(
  outside: Outside<Actor & MayRefuse<'journal.printHead'>>,
  host: DocumentHost,
  { language, timeZone }: Input,
): Promise<Delivered> {
  const last = await outside.read(async (tx, context): Promise<Seal> => {
    const [row] = await tx
      .select({ seal: journalSeals, counterName: counters.name })
      .from(journalSeals)
      .leftJoin(counters, eq(counters.id, journalSeals.counterId))
      .orderBy(desc(journalSeals.number))
      .limit(1);
    if (!row) refuse(context, 'NOT_FOUND', { what: 'seal' });
    const { seal, counterName } = row;
    const { organisation } = await readSettings(tx);
    return {
      organisation,
      head: { number: seal.number, hash: seal.hash },
      sealedAt: seal.at,
      counterName,
      keyId: keyId(seal.publicKey),
      rows: seal.total,
      printedAt: context.now,
      printedBy: signedIn(context).name,
      timeZone,
    };
  });
  return deliver(outside, host, {
    document: sealDocument(last, language),
    how: 'print',
    entry: {
      operation: 'journal.printHead',
      objectId: journalObject,
      after: { seal: last.head.number, rows: last.rows },
    },
  });
}
