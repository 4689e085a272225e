import type { Actor } from '../../core/context.ts';
import type { Language } from '../../core/contract/language.ts';
import { proveAgain } from '../../core/keys/prove-again.ts';
import { aboutPaper, enterNotPrinted, enterPrinted } from '../../core/keys/recovery-paper.ts';
import { keyName } from '../../core/participants/vault.ts';
import type { MayRefuse } from '../../core/refusal.ts';
import type { Outside } from '../../core/transaction.ts';
import type { RecoverySheet } from '../printing/recovery-sheet.ts';
import type { DataFolder } from './data-folder.ts';
import type { Desk } from './desk.ts';
import { recoveryCode } from './recovery-code.ts';

/** Sets a recovery code on paper, as PDF. */
export type RecoveryPress = (sheet: RecoverySheet, language: Language) => Promise<Uint8Array>;

interface Means {
  folder: DataFolder;
  press: RecoveryPress;
  desk: Desk | null;
}

interface Input {
  password: string;
  language: Language;
  how: 'print' | 'save';
}

interface Printed {
  fileName: string;
  pdf: string | null;
  done: boolean;
  where: string | null;
}

/**
 * The current key on paper. The code goes from here into the document and nowhere else: a window sees
 * where it went, and a browser, which has no desk, the document. Refuses WRONG_CREDENTIALS, TRY_LATER.
 */
export async function printRecoveryCode(
  outside: Outside<Actor & MayRefuse<'installation.printRecoveryCode'>>,
  { folder, press, desk }: Means,
  { password, language, how }: Input,
): Promise<Printed> {
  await proveAgain(outside, password);
  const keys = await folder.keys();
  if (!keys) throw new Error('the database answers, but the data folder has no key');
  const key = keyName(keys.current);
  const about = await aboutPaper(outside);
  const pdf = await press({ ...about, key, code: recoveryCode(keys.current) }, language);

  const fileName = `rowlock-key-${key}.pdf`;
  await enterPrinted(outside, key, desk ? how : 'pdf');
  if (!desk) {
    return { fileName, pdf: Buffer.from(pdf).toString('base64'), done: true, where: null };
  }
  let done = false;
  try {
    const given = await handOver(desk, how, fileName, pdf);
    ({ done } = given);
    return { fileName, pdf: null, ...given };
  } finally {
    if (!done) await enterNotPrinted(outside, key);
  }
}

async function handOver(desk: Desk, how: Input['how'], fileName: string, pdf: Uint8Array) {
  if (how === 'print') return { done: await desk.print(fileName, pdf), where: null };
  const where = await desk.save(fileName, pdf, 'recoveryCode');
  return { done: where !== null, where };
}
