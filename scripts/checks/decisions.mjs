/** A record, and the row that the index must have for it. */
const record = /^docs\/decisions\/(\d{4}-[\w-]+\.md)$/;

/**
 * Every record says whether it still holds, and the index says the same of it.
 * @param {Record<string, string>} documents texts, by their paths
 * @returns {string[]} what is missing
 */
export function decisionProblems(documents) {
  const index = documents['docs/decisions/README.md'] ?? '';
  return Object.entries(documents).flatMap(([path, text]) => {
    const [, file] = record.exec(path) ?? [];
    if (file === undefined) return [];
    const [, status] = /^\*\*Status\.\*\* (.+)\.$/m.exec(text) ?? [];
    if (status === undefined) return [`${path}: it does not say its status.`];
    const row = index.split('\n').find(line => line.includes(`](${file})`));
    if (!row) return [`docs/decisions/README.md: ${file} is missing.`];
    return row.includes(`| ${status} |`)
      ? []
      : [`docs/decisions/README.md: ${file} is "${status}".`];
  });
}
