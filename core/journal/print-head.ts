import { eq } from 'drizzle-orm';
import { counters } from '../../drizzle/schema/index.ts';
import { type Actor, signedIn } from '../context.ts';
import type { Delivered } from '../contract/documents.ts';
import type { Language } from '../contract/language.ts';
import { type DocumentHost, deliver } from '../documents/deliver.ts';
import { type Seal, sealDocument } from '../documents/seal-document.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { readSettings } from '../settings/settings.ts';
import type { Outside } from '../transaction.ts';
import { lastSeal } from './parts/last-seal.ts';
import { keyId } from './signing.ts';
import { journalObject } from './verify.ts';

interface Input {
  language: Language;
  /** IANA zone in which the moments are written. */
  timeZone: string;
}

/** The last seal that counts on a page, entered in the journal before it leaves. Refuses NOT_FOUND before the first. */
export async function printHead(
  outside: Outside<Actor & MayRefuse<'journal.printHead'>>,
  host: DocumentHost,
  known: ReadonlySet<string>,
  { language, timeZone }: Input,
): Promise<Delivered> {
  const last = await outside.read(async (tx, context): Promise<Seal> => {
    const seal = await lastSeal(tx, known);
    if (!seal) refuse(context, 'NOT_FOUND', { what: 'seal' });
    const [counter] = await tx
      .select({ name: counters.name })
      .from(counters)
      .where(eq(counters.id, seal.counterId));
    const { organisation } = await readSettings(tx);
    return {
      organisation,
      head: { number: seal.number, hash: seal.hash },
      sealedAt: seal.at,
      counterName: counter?.name ?? null,
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
