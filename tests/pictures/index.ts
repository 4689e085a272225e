/**
 * A program: goes through the screens of the demo in each language and photographs them. `npm run pictures` runs it.
 */

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { anEmptyFolder, stopEverything } from '../support/headless.ts';
import { checkout, endGroup, launchProgram } from '../support/launch.ts';
import { textIn } from '../support/screens.ts';
import { photographer } from './photographer.ts';
import { writeSheet } from './sheet.ts';
import { walk } from './walk.ts';

const sheets = join(checkout, 'artifacts', 'pictures');
const kept = join(checkout, 'docs', 'pictures');
/** Making a cluster and sample data takes a busy machine its time. */
const begins = { timeout: 120_000 };

await rm(sheets, { recursive: true, force: true });
await mkdir(sheets, { recursive: true });
const program = await launchProgram({ demo: true, dataDir: await anEmptyFolder() });
const leader = program.app.process().pid ?? 0;
try {
  await program.page.getByRole('heading', { name: textIn.en.training.whoTitle }).waitFor(begins);
  const camera = await photographer(program, { sheets, kept });
  for (const language of ['en', 'pl', 'fa'] as const) await walk(program, language, camera.show);
  await writeSheet(sheets, camera.taken);
  for (const each of camera.flaws) console.error(each);
  process.stdout.write(`${camera.taken.length} pictures: ${join(sheets, 'index.html')}\n`);
} finally {
  await program.close().catch(() => undefined);
  endGroup(leader);
  await stopEverything();
}
