import type { Actor } from '../../core/context.ts';
import type { Language } from '../../core/contract/language.ts';
import { type HeadPress, printHead } from '../../core/journal/print-head.ts';
import type { MayRefuse } from '../../core/refusal.ts';
import type { Outside } from '../../core/transaction.ts';
import type { Desk } from './desk.ts';

interface HandedOver {
  fileName: string;
  pdf: string | null;
  done: boolean;
}

/** The last seal on paper: the desk prints it; a browser gets it in the answer. Refuses NOT_FOUND. */
export async function handOverHead(
  outside: Outside<Actor & MayRefuse<'journal.printHead'>>,
  press: HeadPress,
  desk: Desk | null,
  input: { language: Language; timeZone: string },
): Promise<HandedOver> {
  const { fileName, pdf } = await printHead(outside, press, input);
  if (!desk) return { fileName, pdf: Buffer.from(pdf).toString('base64'), done: true };
  return { fileName, pdf: null, done: await desk.print(fileName, pdf) };
}
