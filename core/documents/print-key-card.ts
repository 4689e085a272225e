import type { Delivered } from '../contract/documents.ts';
import type { Language } from '../contract/language.ts';
import { readSettings } from '../settings/settings.ts';
import type { Outside } from '../transaction.ts';
import { type DocumentHost, deliver } from './deliver.ts';
import { keyCard } from './key-card.ts';

/** The card has no row of its own in the database. */
const cardObject = '00000000-0000-7000-8000-000000000004';

/** The keys on a page that lies beside the counter. */
export async function printKeyCard(
  outside: Outside,
  host: DocumentHost,
  { language }: { language: Language },
): Promise<Delivered> {
  const { organisation } = await outside.read(readSettings);
  return deliver(outside, host, {
    document: keyCard(organisation, language),
    how: 'print',
    entry: { operation: 'system.printKeyCard', objectId: cardObject, after: { language } },
  });
}
