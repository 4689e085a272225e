import type { Delivered } from '../../core/contract/documents.ts';

/** Milliseconds until a document may be forgotten; one that was opened is read for a while. */
const longEnough = 600_000;

/** A document that came as base64. */
export const pdfOf = (base64: string): Blob =>
  new Blob([bytesOf(base64)], { type: 'application/pdf' });

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), each => each.charCodeAt(0));

/** A document as its operation answered: what no device took comes with it, and the browser keeps it. */
export function received<Answer extends Delivered>(delivered: Answer): Answer {
  const { content, fileName } = delivered;
  if (content !== null) download(fileName, new Blob([bytesOf(content)]));
  return delivered;
}

/** Saves a document wherever the window or its person keeps downloads. */
export function download(fileName: string, document: Blob): void {
  follow(document, link => {
    link.download = fileName;
  });
}

/** Shows a document in a tab of its own, where the browser's own print command is. */
export function openInTab(document: Blob): void {
  follow(document, link => {
    link.target = '_blank';
    link.rel = 'noopener';
  });
}

function follow(content: Blob, how: (link: HTMLAnchorElement) => void): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  setTimeout(() => URL.revokeObjectURL(link.href), longEnough);
  how(link);
  link.click();
}
