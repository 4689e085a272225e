import { setImmediate as aTurn } from 'node:timers/promises';
import type { Delivered, WhyNot } from '../contract/documents.ts';
import type { Deed } from '../contract/operations.ts';
import type { Looking } from '../looking.ts';
import type { Outside } from '../transaction.ts';
import type { DocumentKind, DocumentModel } from './model.ts';

/** Sets a document: on pages as PDF, in rows as CSV. Slow; never within a transaction. */
export type Press = (document: DocumentModel, looking?: Looking) => Promise<Uint8Array>;

/** What a device made of a document: whether it left the program, where it lies, and why it is not as wanted. */
export interface Handed {
  readonly done: boolean;
  readonly where?: string;
  readonly whyNot?: WhyNot;
}

/** What a desktop can do with a document. */
export interface Devices {
  /** Asks where. */
  save(fileName: string, content: Uint8Array, kind: DocumentKind): Promise<Handed>;
  open(fileName: string, content: Uint8Array): Promise<Handed>;
  /** Through the system's print dialog; where nothing can print, whatever opens the document shows it. */
  print(fileName: string, content: Uint8Array): Promise<Handed>;
}

/** What a host brings for documents: a browser's has no devices. */
export interface DocumentHost {
  readonly press: Press;
  readonly devices: Devices | null;
  /** Who looks on at this call. */
  readonly looking?: Looking;
}

interface Entered {
  readonly operation: Deed;
  readonly objectId: string;
  readonly after: Record<string, unknown>;
}

export interface Delivery {
  readonly document: DocumentModel;
  /** `answer`: whoever called gets it, whatever devices there are. */
  readonly how: 'print' | 'save' | 'open' | 'answer';
  /** Its row in the journal. Written before the document leaves, or nothing leaves. */
  readonly entry: Entered;
  /** What puts the entry right when the operator thought better of it, or printer or disk failed. */
  readonly takenBack?: Entered;
  /**
   * It belongs to somebody who has paid for it: its row is written afterwards, and neither waited for nor
   * insisted on. Hears why the row is missing.
   */
  readonly owed?: (error: unknown) => void;
}

/** The one way of a document out of the program: set, entered in the journal, handed over. */
export async function deliver(
  outside: Outside,
  { press, devices, looking }: DocumentHost,
  { document, how, entry, takenBack, owed }: Delivery,
): Promise<Delivered> {
  const content = await press(document, looking);
  // From here on it counts as handed over: what is ended before leaves no trace.
  looking?.signal?.throwIfAborted();
  if (!owed) await enter(outside, entry);
  let done = false;
  try {
    const handed = await handOver(devices, document, how, content);
    ({ done } = handed);
    if (owed && done) enter(outside, entry).catch(owed);
    return { fileName: document.fileName, ...handed };
  } finally {
    if (!done && takenBack) await enter(outside, takenBack);
  }
}

const enter = (outside: Outside, { operation, ...row }: Entered): Promise<void> =>
  outside.write(operation, (_tx, context) => {
    context.record(row);
    return Promise.resolve();
  });

async function handOver(
  devices: Devices | null,
  { fileName, kind }: DocumentModel,
  how: Delivery['how'],
  content: Uint8Array,
): Promise<Omit<Delivered, 'fileName'>> {
  if (!devices || how === 'answer') {
    const encoded = Buffer.from(content).toString('base64');
    // A long one keeps the program for a moment, and so does writing it into the answer.
    await aTurn();
    return { done: true, where: null, whyNot: null, content: encoded };
  }
  const { done, where = null, whyNot = null } = await devices[how](fileName, content, kind);
  return { done, where, whyNot, content: null };
}
