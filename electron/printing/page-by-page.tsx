import { once } from 'node:events';
import layout from '@react-pdf/layout';
import draw from '@react-pdf/render';
import { Document, Font, pdf } from '@react-pdf/renderer';
import PDFDocument from 'pdfkit';
import type { ReactElement } from 'react';
import type { Paper } from '../../core/documents/model.ts';

type Tree = Parameters<typeof layout>[0];

/** A PDF to which pages are added a few at a time: only what they are drawn with is kept. */
export interface OpenPdf {
  add(pages: readonly ReactElement[]): Promise<void>;
  end(): Promise<Uint8Array>;
}

/**
 * Does what react-pdf does, and only does it again for further pages. Whole, the layout of a document takes
 * half a megabyte for each page.
 */
export function openPdf({ title, organisation, language }: Paper): OpenPdf {
  const file = new PDFDocument({
    pdfVersion: undefined,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    info: { Title: title, Author: organisation, Creator: 'Rowlock', Producer: 'Rowlock' },
  });
  const chunks: Uint8Array[] = [];
  file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const written = once(file, 'end');
  const end = file.end.bind(file);
  // Whoever draws ends the file as well, and there is more to come.
  file.end = () => undefined;
  return {
    async add(pages) {
      const { container } = pdf(<Document>{pages}</Document>) as {
        container: { document: Tree };
      };
      // The published types do not tell of the typefaces.
      const lay = layout as (tree: Tree, typefaces: typeof Font) => ReturnType<typeof layout>;
      draw(file as never, await lay(container.document, Font));
    },
    async end() {
      end();
      await written;
      return Buffer.concat(chunks);
    },
  };
}
