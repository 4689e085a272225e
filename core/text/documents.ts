import type { Language } from '../contract/language.ts';
import { documents as en } from './en/documents.ts';
import { documents as fa } from './fa/documents.ts';
import { documents as pl } from './pl/documents.ts';
import type { Sentences } from './shape.ts';

export type DocumentText = Sentences<typeof en>;

/** What paper says, without the sentences of the screens: where it is set there may be no window. */
export const documentText: Readonly<Record<Language, DocumentText>> = { en, pl, fa };
