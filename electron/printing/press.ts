import type { Press } from '../../core/documents/deliver.ts';
import type { TableBlocks } from '../../core/documents/model.ts';
import type { Workshop } from '../heavy-work/workshop.ts';
import { inSheaves, pageCount } from './in-sheaves.ts';

/** Sets documents in the workshop, with the typefaces in this folder. */
export const openPress =
  (workshop: Pick<Workshop, 'make'>, fonts: string, demo: boolean): Press =>
  (document, { signal, told } = {}) => {
    const looked = (of: number) => {
      told?.({ done: 0, of });
      return { signal, done: (done: number) => told?.({ done, of }) };
    };
    switch (document.kind) {
      case 'enrolment':
        return Promise.resolve(Buffer.from(document.blocks.sealed));
      case 'journalExport': {
        const { blocks } = document;
        return workshop.make('table', null, inParts(blocks), looked(blocks.length));
      }
      case 'tickets':
      case 'journalSeal':
      case 'recoveryCode': {
        const about = { fonts, demo };
        return workshop.make('paper', about, inSheaves(document), looked(pageCount(document)));
      }
    }
  };

/** As many as are handed to another thread without anybody noticing. */
const rows = 1_000;

function* inParts(table: TableBlocks): Generator<TableBlocks, void> {
  for (let first = 0; first < table.length; first += rows) {
    yield table.slice(first, first + rows);
  }
}
