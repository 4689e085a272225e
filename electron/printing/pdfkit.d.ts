/** What we use of pdfkit, which comes without types. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  export default class PDFDocument extends Readable {
    constructor(options: {
      readonly pdfVersion: string | undefined;
      readonly lang: string;
      readonly displayTitle: boolean;
      readonly autoFirstPage: boolean;
      readonly info: Readonly<Record<string, string>>;
    });
    end(): void;
  }
}
