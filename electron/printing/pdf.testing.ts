const all = (pdf: Uint8Array, pattern: RegExp) =>
  Array.from(Buffer.from(pdf).toString('latin1').matchAll(pattern), ([, hit = '']) => hit);

/** How many pages a document has. */
export const pagesIn = (pdf: Uint8Array): number => all(pdf, /\/Type \/(Page)\b/g).length;

/** The typefaces that are embedded in it, by name, without the mark of their subset. */
export const typefacesIn = (pdf: Uint8Array): string[] =>
  [...new Set(all(pdf, /\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/]+)/g))].sort();
