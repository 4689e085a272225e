import { z } from 'zod';

const Position = z.tuple([z.iso.datetime(), z.uuid()]);

/** Where a page ended: the moment and the id of its last row. */
export interface Position {
  at: Date;
  id: string;
}

export const writeCursor = ({ at, id }: Position): string =>
  Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');

/** Null for no cursor, and for one that was made up: the first page is then the honest answer. */
export function readCursor(cursor: string | undefined): Position | null {
  if (!cursor) return null;
  try {
    const [at, id] = Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { at: new Date(at), id };
  } catch {
    return null;
  }
}
