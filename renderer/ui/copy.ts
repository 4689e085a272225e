/**
 * Puts text on the clipboard; false when the system refused. The desktop window denies the
 * clipboard permission like every other, but lets a person's own click copy a selection.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

function copySelection(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, { once: true });
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way that needs no permission
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
