import type { Delivered } from '../../core/contract/documents.ts';
import type { Language } from '../../core/contract/language.ts';
import { client } from '../api/index.ts';
import { download, openInTab, pdfOf } from './download.ts';
import type { Given } from './use-work.ts';

export type How = 'print' | 'open' | 'save';

/** `done` is false when nothing left the program; `whyNot` says why, or why it went elsewhere. */
export interface HandedOver extends Pick<Delivered, 'done' | 'where' | 'whyNot'> {
  readonly how: How;
}

interface Request {
  readonly orderId: string;
  readonly language: Language;
  readonly how: How;
}

/** The desktop program does it with the system's own dialogs. */
export const handOverToDevices = async (
  request: Request,
  { work, options }: Given,
): Promise<HandedOver> => ({
  how: request.how,
  ...(await client.tickets.handOver({ ...request, work }, options)),
});

/**
 * A browser has neither printer nor folder to hand over to: it downloads the document, or shows it
 * in a tab of its own, where its own print command is.
 */
export async function handOverInBrowser(
  request: Request,
  { work, options }: Given,
): Promise<HandedOver> {
  const { orderId, language, how } = request;
  const { pdf, fileName } = await client.tickets.pdf({ orderId, language, work }, options);
  if (how === 'save') download(fileName, pdfOf(pdf));
  else openInTab(pdfOf(pdf));
  return { how, done: true, where: how === 'save' ? fileName : null, whyNot: null };
}

/** As it is when the person ended it before anything was handed over. */
export const notHandedOver = (how: How): HandedOver => ({
  ...{ how, done: false, where: null, whyNot: 'stopped' },
});
