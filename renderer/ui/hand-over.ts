import type { Language } from '../../core/contract/tickets.ts';
import { client } from '../api/index.ts';

export type How = 'print' | 'open' | 'save';

/** `done` is false when the person closed the dialog of the system. */
export interface HandedOver {
  readonly how: How;
  readonly done: boolean;
  readonly where: string | null;
}

interface Request {
  readonly orderId: string;
  readonly language: Language;
  readonly how: How;
}

/** The desktop program does it with the system's own dialogs. */
export const handOverAtDesk = async (request: Request): Promise<HandedOver> => ({
  how: request.how,
  ...(await client.tickets.handOver(request)),
});

/** Milliseconds until an opened document may be forgotten. */
const longEnough = 600_000;

/**
 * A browser has neither printer nor folder to hand over to: it downloads the document, or shows it
 * in a tab of its own, where its own print command is.
 */
export async function handOverInBrowser(request: Request): Promise<HandedOver> {
  const { orderId, language, how } = request;
  const { pdf, fileName } = await client.tickets.pdf({ orderId, language });
  const bytes = Uint8Array.from(atob(pdf), each => each.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  setTimeout(() => URL.revokeObjectURL(address), longEnough);
  const link = document.createElement('a');
  link.href = address;
  if (how === 'save') link.download = fileName;
  else {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  link.click();
  return { how, done: true, where: how === 'save' ? fileName : null };
}
