import type { Page } from 'playwright-core';
import type { Language } from '../../core/contract/language.ts';
import type { Keyboard } from './keys.ts';
import { nameOf, textIn } from './screens.ts';
import type { Cast } from './screens-cast.ts';

/** Chooses the language by keys, on any screen; whatever is chosen now, it speaks its own name. */
export async function chooseLanguage(page: Page, keys: Keyboard, language: Language) {
  const menu = page.getByRole('button', { name: new RegExp(Object.values(nameOf).join('|')) });
  await keys.tabTo(menu, 'Shift+Tab');
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('menuitemradio', { name: nameOf[language] }), 'ArrowDown');
  await keys.press('Enter');
  await page.locator(`html[lang="${language}"]`).waitFor();
  await page.getByRole('menuitemradio').first().waitFor({ state: 'detached' });
}

/** Fills the guided start by keys and begins. */
export async function setUp(page: Page, keys: Keyboard, language: Language, { admin }: Cast) {
  const { signingIn } = textIn[language];
  for (const [label, value] of [
    [signingIn.organisation, admin.organisation],
    [signingIn.yourName, admin.name],
    [signingIn.email, admin.email],
    [signingIn.password, admin.password],
  ] as const) {
    await keys.tabTo(page.getByRole('textbox', { name: label, exact: true }));
    await keys.type(value);
  }
  await keys.press('Enter');
  await atTheCounter(page, language);
}

interface Credentials {
  email: string;
  password: string;
}

/** Signs in by keys. */
export async function signIn(
  page: Page,
  keys: Keyboard,
  language: Language,
  credentials: Credentials,
) {
  await enter(page, keys, language, credentials);
  await atTheCounter(page, language);
}

/** Fills the sign-in by keys and sends it, wherever it leads; the e-mail field has the focus by itself. */
export async function enter(
  page: Page,
  keys: Keyboard,
  language: Language,
  { email, password }: Credentials,
) {
  const { signingIn } = textIn[language];
  await page.getByRole('heading', { name: signingIn.signInTitle }).waitFor();
  await keys.tabTo(page.getByRole('textbox', { name: signingIn.email }));
  await keys.type(email);
  await keys.press('Tab');
  await keys.type(password);
  await keys.press('Enter');
}

const atTheCounter = (page: Page, language: Language) =>
  page.getByRole('navigation', { name: textIn[language].shell.mainMenu }).waitFor();

/** Leaves through the menu of the operator, to the screen with this title. */
export async function signOut(
  page: Page,
  keys: Keyboard,
  language: Language,
  name: string,
  leadsTo: string = textIn[language].signingIn.signInTitle,
) {
  const { shell } = textIn[language];
  await keys.tabTo(page.getByRole('button', { name }));
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('menuitem', { name: shell.signOut }), 'ArrowDown');
  await keys.press('Enter');
  await page.getByRole('heading', { name: leadsTo }).waitFor();
}
