import { readFile, writeFile } from 'node:fs/promises';

/** Where the figures of a document begin; all below it comes from a run. */
const marker = '<!-- Below this line: npm run bench -- --write -->';

/** Replaces the figures of a document. @throws when it has no place for them */
export async function writeInto(file: string, figures: string): Promise<void> {
  const [prose, old] = (await readFile(file, 'utf8')).split(marker);
  if (prose === undefined || old === undefined) throw new Error(`${file} has no line "${marker}"`);
  await writeFile(file, `${prose}${marker}\n\n${figures}\n`);
}
