/** Milliseconds until a downloaded document may be forgotten. */
const longEnough = 60_000;

/** A browser downloads a document; at a desk the program has asked where to already. */
export function download(fileName: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  setTimeout(() => URL.revokeObjectURL(address), longEnough);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}
