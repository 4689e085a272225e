/**
 * What a document sets as code: the lines of its blocks, and what stands between backticks.
 *
 * @param {string} text Markdown
 * @returns {string[]} without the comments of a shell
 */
export function codeIn(text) {
  /** @type {string[]} */
  const code = [];
  const prose = text.replace(/^```.*\n([^]*?)^```/gm, (_, block) => {
    code.push(
      ...block.split('\n').map((/** @type {string} */ line) => line.replace(/\s#\s.*/, '')),
    );
    return '';
  });
  // A line may end within the backticks.
  for (const [, span = ''] of prose.matchAll(/`([^`]+)`/g)) code.push(span.replace(/\s+/g, ' '));
  return code.map(each => each.trim()).filter(each => each !== '');
}
