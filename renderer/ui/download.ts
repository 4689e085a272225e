/** Milliseconds until a document may be forgotten; one that was opened is read for a while. */
const longEnough = 600_000;

/** A document that came as base64. */
export const pdfOf = (base64: string): Blob =>
  new Blob([Uint8Array.from(atob(base64), each => each.charCodeAt(0))], {
    type: 'application/pdf',
  });

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
