import { desc, eq } from 'drizzle-orm';
import { counters, journalSeals } from '../../drizzle/schema/index.ts';
import { type Actor, signedIn } from '../context.ts';
import type { Head } from '../contract/head.ts';
import type { Language } from '../contract/language.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { readSettings } from '../settings/settings.ts';
import type { Outside } from '../transaction.ts';
import { keyId } from './signing.ts';
import { journalObject } from './verify.ts';

/** The end of the journal as it goes on paper, where nobody can change it any more. */
export interface HeadSheet {
  organisation: string;
  head: Head;
  sealedAt: Date;
  /** The counter that sealed it. */
  counterName: string | null;
  /** The key it is signed with, in short. */
  keyId: string;
  /** Rows that this seal and all before it cover. */
  rows: number;
  printedAt: Date;
  printedBy: string;
  /** IANA zone in which both moments are written. */
  timeZone: string;
}

/** Sets a head on one page, as PDF; each host knows its fonts. */
export type HeadPress = (sheet: HeadSheet, language: Language) => Promise<Uint8Array>;

interface Input {
  language: Language;
  timeZone: string;
}

/** The last seal as a page, entered in the journal before it leaves. Refuses NOT_FOUND before the first. */
export async function printHead(
  outside: Outside<Actor & MayRefuse<'journal.printHead'>>,
  press: HeadPress,
  { language, timeZone }: Input,
): Promise<{ fileName: string; pdf: Uint8Array }> {
  const sheet = await outside.read(async (tx, context): Promise<HeadSheet> => {
    const [last] = await tx
      .select({ seal: journalSeals, counterName: counters.name })
      .from(journalSeals)
      .leftJoin(counters, eq(counters.id, journalSeals.counterId))
      .orderBy(desc(journalSeals.number))
      .limit(1);
    if (!last) refuse(context, 'NOT_FOUND', { what: 'seal' });
    const { seal, counterName } = last;
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
  const pdf = await press(sheet, language);
  await outside.write('journal.printHead', (_tx, context) => {
    const after = { seal: sheet.head.number, rows: sheet.rows };
    context.record({ objectId: journalObject, after });
    return Promise.resolve();
  });
  return { fileName: `journal-seal-${sheet.head.number}.pdf`, pdf };
}
