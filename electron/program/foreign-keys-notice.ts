import type { Database } from '../../core/database/pool.ts';
import { countForeign } from '../../core/participants/foreign-keys.ts';
import type { Vault } from '../../core/participants/vault.ts';
import type { HostOptions } from './host-options.ts';

/**
 * Ids under another key stay masked here, and nobody should learn that from the customer in front of the
 * glass. Selling goes on, under this installation's key.
 */
export async function tellOfForeignKeys(
  database: Database,
  vault: Vault,
  { log, say }: Pick<HostOptions, 'log' | 'say'>,
): Promise<void> {
  const { people, events } = await countForeign(database, vault);
  if (people === 0) return;
  log.warn({ people, events }, 'national ids under another installation key');
  say?.(
    `${people} national ids (of ${events} events) were saved under another installation key and stay ` +
      'masked here. If this counter has lost its key, put it back from its recovery code: under ' +
      'Maintenance, or by "npm run maintenance -- restore-key". If they are another counter’s, let ' +
      'that one write an enrolment file, and read it here by "read-enrolment".',
  );
}
