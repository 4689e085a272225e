import type { Language } from '../../core/contract/language.ts';
import { demoOperators } from '../../electron/demo/operators.ts';
import { keyboardOf } from '../support/keys.ts';
import type { Program } from '../support/launch.ts';
import { plainText, textIn } from '../support/screens.ts';
import { chooseLanguage, signOut } from '../support/screens-way-in.ts';
import type { Show } from './photographer.ts';

/** What is sold: an event of the sample data in each language, and the keys that choose tickets, names and cash. */
const sales: Readonly<
  Record<Language, { event: string; classes: string[]; names: string[]; given: string }>
> = {
  en: {
    event: 'Jazz at the Old Brewery',
    classes: ['12', '31'],
    names: ['Margaret', 'Fields'],
    given: '300',
  },
  pl: { event: 'Kot w za dużych butach', classes: ['12', '21'], names: [], given: '100' },
  fa: { event: 'شب موسیقی ایرانی', classes: ['12', '21'], names: [], given: '400' },
};

/** Goes through the screens as an admin: one sale, then everything else. */
export async function walk(
  { app, page }: Pick<Program, 'app' | 'page'>,
  language: Language,
  show: Show,
): Promise<void> {
  const { shell, training, sell, orders, events, operators, journal } = textIn[language];
  const keys = await keyboardOf(app, page, language);
  await chooseLanguage(page, keys, language);
  await show(language, 'sign-in');
  const name = demoOperators.find(({ role }) => role === 'admin')?.name ?? '';
  await page.getByRole('button', { name: training.asPart(shell.roles.admin, name) }).click();

  const { event, classes, names, given } = sales[language];
  await page.getByRole('option', { name: event }).waitFor();
  await show(language, 'find');
  await keys.type(event.slice(0, 8));
  await keys.press('Enter');
  await page.getByRole('heading', { name: event }).waitFor();
  for (const each of classes) {
    await keys.type(each);
    await keys.press('Enter');
  }
  const order = page.getByRole('region', { name: sell.order, exact: true });
  await order.getByRole('timer').waitFor();
  for (const each of names) {
    await keys.press('Enter');
    await keys.type(each);
  }
  await show(language, 'order');
  await keys.press('F9');
  await page.getByRole('region', { name: sell.pay, exact: true }).waitFor();
  await keys.type(given);
  await show(language, 'pay');
  await keys.press('Enter');
  await page.getByRole('region', { name: sell.sold, exact: true }).waitFor();
  await show(language, 'done');
  const code = await plainText(order.locator('header bdi').first());

  await keys.press('Alt+2');
  await page.getByRole('searchbox', { name: orders.search }).fill(event.slice(0, 8));
  await page.getByRole('article', { name: orders.order(code) }).waitFor();
  await show(language, 'orders');
  await keys.press('Alt+3');
  await page.getByRole('form', { name: events.form }).waitFor();
  await show(language, 'events');
  await keys.press('Alt+4');
  await page.getByRole('heading', { name: operators.title }).waitFor();
  await show(language, 'maintenance');
  await keys.press('Alt+5');
  await page.getByRole('listbox', { name: journal.list }).getByRole('option').first().waitFor();
  await show(language, 'journal');
  await keys.press('Alt+1');
  await keys.press('Enter');
  await page.getByRole('combobox', { name: sell.findLabel }).fill('');
  await signOut(page, keys, language, name, training.whoTitle);
}
