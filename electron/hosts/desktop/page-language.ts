import type { WebContents } from 'electron';

/** Apart from the page's own script: it may read the document, and neither sees the other's variables. */
const world = 1_001;

const whenItIsNot = (known: string) => `new Promise(found => {
  const page = document.documentElement;
  const look = () => page.lang !== '' && page.lang !== ${JSON.stringify(known)} && found(page.lang);
  new MutationObserver(look).observe(page, { attributeFilter: ['lang'] });
  look();
})`;

/**
 * Follows the language in which the page is shown: it is chosen there, and the menu goes along.
 *
 * @param known what `onChange` need not be told
 */
export function followLanguage(
  contents: WebContents,
  known: string,
  onChange: (language: string) => void,
): void {
  let last = known;
  async function follow(): Promise<void> {
    for (;;) {
      const code = whenItIsNot(last);
      last = String(await contents.executeJavaScriptInIsolatedWorld(world, [{ code }]));
      onChange(last);
    }
  }
  // Ends with the page, by a rejection or for ever; the next page is followed anew.
  contents.on('dom-ready', () => void follow().catch(() => undefined));
}
