import type { Actor } from '../context.ts';
import type { Delivered } from '../contract/documents.ts';
import type { Language } from '../contract/language.ts';
import { type DocumentHost, deliver } from '../documents/deliver.ts';
import { recoveryDocument } from '../documents/recovery-document.ts';
import type { MayRefuse } from '../refusal.ts';
import { readSettings } from '../settings/settings.ts';
import type { Outside } from '../transaction.ts';
import { keyObject } from './parts/key-object.ts';
import { notPrinted, printed } from './parts/recovery-paper.ts';
import { proveAgain } from './prove-again.ts';

/** The current key: its name, and the code of it in lines of groups. */
export type ReadCode = () => Promise<{ key: string; code: readonly string[] }>;

interface Input {
  password: string;
  language: Language;
  how: 'print' | 'save';
}

/**
 * The current key on paper. The code goes from `readCode` into the document and nowhere else: a window sees
 * where it went, and a browser, which has no devices, the document. That a key goes on paper is entered
 * before it does: who prints it to take it away is known in any case. Refuses WRONG_CREDENTIALS, TRY_LATER.
 */
export async function printRecoveryCode(
  outside: Outside<Actor & MayRefuse<'installation.printRecoveryCode'>>,
  host: DocumentHost,
  readCode: ReadCode,
  { password, language, how }: Input,
): Promise<Delivered> {
  await proveAgain(outside, password);
  const { key, code } = await readCode();
  const about = await outside.read(async (tx, { now }) => {
    const { organisation, timeZone } = await readSettings(tx);
    return { organisation, timeZone, printedAt: now };
  });
  const after = { key, how: host.devices ? how : 'pdf' };
  return deliver(outside, host, {
    document: recoveryDocument({ ...about, key, code }, language),
    how,
    entry: { operation: printed, objectId: keyObject, after },
    takenBack: { operation: notPrinted, objectId: keyObject, after: { key } },
  });
}
