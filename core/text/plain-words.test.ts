import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/* Each thing has one word, and it is the usual one. What is listed here was once on a screen, and read as translated. */

const notUsed = {
  en: /\b(anew|whoever|somebody|everybody|anybody|stands|stood|lies|desk)\b|by itself|by themselves|\bat once\b|\bof it\b|may stay empty/i,
  pl: /kategori\p{L}* bilet|samoczynnie|może być pust|\bciebie\b/u,
  fa: /اجازه می‌دهد|رونوشت از/u,
} as const;

/** What a source says, without its comments and names: the text between quotes. */
function quoted(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '');
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`|"([^"\n]*)"/g)].map(
    ([, single, template, double]) =>
      single ?? template?.replace(/\$\{[^}]*\}/g, '…') ?? double ?? '',
  );
}

function sentencesOf(language: keyof typeof notUsed): string[] {
  const folder = join(import.meta.dirname, language);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter(each => each.endsWith('.ts'))
    .flatMap(each => quoted(readFileSync(join(folder, each), 'utf8')));
}

describe.each(Object.keys(notUsed) as (keyof typeof notUsed)[])('the words of %s', language => {
  test('are those in use: none of the list', () => {
    const sentences = sentencesOf(language);
    expect(sentences.length).toBeGreaterThan(1_000);
    expect(sentences.filter(each => notUsed[language].test(each))).toEqual([]);
  });
});

test('control: a sentence with one of them would be found, in quotes of any kind', () => {
  const source = `/** somebody */ export const a = { b: 'Ask somebody.', c: \`It lies in \${where}.\` };`;
  expect(quoted(source).filter(each => notUsed.en.test(each))).toEqual([
    'Ask somebody.',
    'It lies in ….',
  ]);
});
