import type { Installation, Watch } from '../demo/seed.ts';
import { tellOfForeignKeys } from './foreign-keys-notice.ts';
import type { HostOptions } from './host-options.ts';
import type { Practice } from './practice.ts';

/** What is said and made once, when the database answers for the first time. */
export async function atFirst(
  installation: Installation,
  options: Pick<HostOptions, 'demo' | 'training' | 'log' | 'say'>,
  practice: Practice,
  watch: Watch,
): Promise<void> {
  await tellOfForeignKeys(installation.database, installation.vault, options);
  if (!options.demo && !options.training) return;
  // Whoever sells does not load it.
  const { prepareDemo } = await import('../demo/prepare.ts');
  await prepareDemo(installation, practice, options.log, watch);
}
