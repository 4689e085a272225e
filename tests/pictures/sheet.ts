import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from './photographer.ts';

/** Writes a page that shows all pictures side by side, a row for each screen and size; a click opens one as it is. */
export async function writeSheet(folder: string, pictures: readonly Picture[]): Promise<void> {
  const titleOf = ({ screen, width, height }: Picture) => `${screen}, ${width} × ${height}`;
  const sections = [...new Set(pictures.map(titleOf))].map(title => {
    const row = pictures.filter(each => titleOf(each) === title);
    return `<h2>${title}</h2>\n<p>${row.map(shown).join('\n')}</p>`;
  });
  await writeFile(join(folder, 'index.html'), `${head}\n${sections.join('\n')}\n`);
}

const shown = ({ file, language, theme }: Picture) =>
  `<a href="${file}" title="${language}, ${theme}"><img src="${file}" loading="lazy" alt="${language}, ${theme}"></a>`;

const head = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Rowlock: its screens</title>
<style>
  body { font: 14px sans-serif; margin: 24px; }
  p { display: grid; grid-template-columns: repeat(auto-fill, minmax(360px, 1fr)); gap: 8px; }
  img { width: 100%; border: 1px solid #888; }
</style>`;
