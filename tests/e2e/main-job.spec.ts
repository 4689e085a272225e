import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { anEmptyFolder } from '../support/headless.ts';
import { type Keyboard, keyboardOf } from '../support/keys.ts';
import { type Program, resize } from '../support/launch.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { bare, camera, flaws, plainText, textIn, złoty } from '../support/screens.ts';
import { type Cast, castOf, wrongPesel } from '../support/screens-cast.ts';
import { openEmptyDrawer } from '../support/screens-sale.ts';
import { chooseLanguage, setUp } from '../support/screens-way-in.ts';

const places = 40;
const price = 5_000;
const total = 2 * price;
const given = 20_000;

/** One way through the program in one language, by nothing but keys. */
interface Way {
  readonly program: Program;
  readonly keys: Keyboard;
  readonly language: Language;
  readonly cast: Cast;
  /** Takes a picture, once the screen is found to be without flaws. */
  readonly look: (name: string) => Promise<void>;
}

describeWindow('the main job, by keyboard alone', () => {
  test.each(['en', 'fa'] as const)(
    'from an empty folder to a cancelled order, in %s',
    async language => {
      const program = await startProgram({ dataDir: await anEmptyFolder() });
      const { app, page } = program;
      const keys = await keyboardOf(app, page, language);
      const take = camera(page, `${language}-light`);
      const look = async (name: string) => {
        await take(name);
        expect([name, await flaws(page, language)]).toEqual([name, []]);
      };
      const way: Way = { program, keys, language, cast: castOf[language], look };

      await page.getByRole('heading', { name: textIn.en.signingIn.setUpTitle }).waitFor();
      if (language !== 'en') await chooseLanguage(page, keys, language);
      await look('guided-start');
      await setUp(page, keys, language, way.cast);
      await look('sell-nothing-yet');

      await planEvent(way);
      await openEmptyDrawer(page, keys, language, look);
      const code = await sell(way);
      await cancel(way, code);
      expect(program.complaints).toEqual([]);
      await program.close();
    },
  );
});

/** An organizer makes an event with two ticket classes and puts it on sale. */
async function planEvent({ program: { page }, keys, language, cast, look }: Way) {
  const { events, shell } = textIn[language];
  const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  await keys.press('Alt+3');
  await page.getByRole('region', { name: shell.areas.events }).waitFor();
  await look('events-none');
  await keys.press('Alt+n');
  await keys.tabTo(field(events.title));
  await keys.type(cast.event.title);
  await keys.tabTo(field(events.place));
  await keys.type(cast.event.place);

  for (const [at, name] of cast.classes.entries()) {
    if (at > 0) await keys.press('ControlOrMeta+Enter');
    const cell = (label: string, of = name) => field(events.ofClass(label, of));
    await keys.tabTo(cell(events.className, events.unnamed(at + 1)));
    await keys.type(name);
    await keys.tabTo(cell(events.price));
    await keys.type(String(price / 100));
    await keys.tabTo(cell(events.capacity));
    await keys.typeOver(String(places));
    await keys.tabTo(
      page.getByRole('combobox', { name: events.ofClass(events.participant, name) }),
    );
    await keys.press('Enter');
    const wanted = events.participantData[at === 0 ? 'nationalId' : 'none'];
    await keys.press('Home');
    const option = page.getByRole('option', { name: wanted });
    await option.waitFor();
    for (let step = 0; step < 3; step += 1) {
      if ((await option.getAttribute('data-combobox-selected')) !== null) break;
      await keys.press('ArrowDown');
    }
    await keys.press('Enter');
  }
  await look('event-typed');
  await keys.tabTo(page.getByRole('button', { name: events.saveAndPublish }), 'Shift+Tab');
  await keys.press('Enter');
  await page.getByText(events.published).waitFor();
  await look('event-published');
}

/** Where the main button stands, in whole pixels, in two sizes of the window, the usual one last. */
async function boxesOf({ app, page }: Program, name: string) {
  const boxes = [];
  for (const size of [
    { width: 1280, height: 800 },
    { width: 1440, height: 900 },
  ]) {
    await resize(app, size);
    await expect.poll(() => page.evaluate('innerWidth')).toBe(size.width);
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    if (box === null) throw new Error(`no button ${name} in view`);
    boxes.push([box.x, box.y, box.width, box.height].map(Math.round));
  }
  return boxes;
}

/** Keys that two named tickets for cash take at most, beside those that write. */
const fewest = 12;

/** Two tickets with names and PESEL, paid in cash, saved as a PDF; answers the order's code. */
async function sell({ program, keys, language, cast, look }: Way): Promise<string> {
  const { app, page, dataDir } = program;
  const { sell: text, answers } = textIn[language];
  await keys.press('Alt+1');
  await page.getByRole('option', { name: cast.event.title }).waitFor();

  keys.counted();
  await keys.type(cast.event.search);
  await keys.press('Enter');
  await page.getByRole('heading', { name: cast.event.title }).waitFor();
  // Two of the first class.
  for (const key of ['1', '2', 'Enter']) await keys.press(key);
  const order = page.getByRole('region', { name: text.order, exact: true });
  await order.getByRole('timer').waitFor();
  await look('sell-held');
  await keys.press('Enter');

  const counted = { pressed: 0, typed: 0 };
  const count = () => {
    const { pressed, typed } = keys.counted();
    counted.pressed += pressed;
    counted.typed += typed;
  };
  const cell = (label: string, at: number) =>
    page.getByRole('textbox', {
      name: `${label}, ${text.ticketNumber(at + 1, cast.classes[0])}`,
      exact: true,
    });
  for (const [at, guest] of cast.guests.entries()) {
    await keys.type(guest.firstName);
    await keys.press('Enter');
    await keys.type(guest.lastName);
    await keys.press('Enter');
    if (at === 0) {
      count();
      await keys.type(wrongPesel);
      const fault = answers.faults.peselControlDigit(0);
      await page.getByText(fault).waitFor();
      expect(await cell(text.pesel, at).getAttribute('aria-invalid')).toBe('true');
      await look('sell-wrong-pesel');
      await keys.typeOver(guest.pesel);
      await page.getByText(fault).waitFor({ state: 'detached' });
      // Without the mistake it would have been the eleven digits.
      keys.counted();
      counted.typed += guest.pesel.length;
    } else await keys.type(guest.pesel);
    if (at === 0) await keys.press('Enter');
  }
  await page.getByText(text.completeOf(2, 2)).waitFor();
  await look('sell-participants');
  const boxes = [await boxesOf(program, text.pay)];

  await keys.press('F9');
  const pay = page.getByRole('region', { name: text.pay, exact: true });
  await pay.getByText(text.toPay).waitFor();
  await keys.type(String(given / 100));
  await pay.getByText(text.change).waitFor();
  expect(await plainText(pay)).toContain(bare(złoty(language, given - total)));
  await look('sell-cash');
  boxes.push(await boxesOf(program, text.take(złoty(language, total))));
  await keys.press('Enter');
  const done = page.getByRole('region', { name: text.sold, exact: true });
  await done.waitFor();
  count();
  // Beside what is typed: the search, names, national ids and the money given.
  expect(counted.pressed).toBeLessThanOrEqual(fewest);
  console.error(`${language}: ${counted.pressed} keys, and ${counted.typed} that write`);
  expect(await plainText(done)).toContain(bare(złoty(language, given - total)));
  await look('sell-done');
  boxes.push(await boxesOf(program, text.nextCustomer));
  // From Pay to the next customer the hand on the mouse stays where it is.
  expect(boxes).toEqual([boxes[0], boxes[0], boxes[0]]);

  await done.getByRole('button', { name: text.ways.print }).waitFor();
  const file = join(dataDir, 'tickets.pdf');
  // The one thing that no keyboard of a test reaches: the system's own window.
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await keys.press('ControlOrMeta+s');
  await done.getByText(text.handedOver.save).waitFor();
  const pdf = await readFile(file, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);

  const code = await plainText(order.locator('header bdi').first());
  await keys.press('Enter');
  const search = page.getByRole('combobox', { name: text.findLabel });
  await keys.tabTo(search);
  return code;
}

/** Finds the order again and cancels it: its places are free at once. */
async function cancel({ program: { page }, keys, language, cast, look }: Way, code: string) {
  const { orders, ui } = textIn[language];
  await keys.press('Alt+2');
  await keys.tabTo(page.getByRole('searchbox', { name: orders.search }));
  await keys.type(code.toLowerCase());
  const detail = page.getByRole('article', { name: orders.order(code) });
  await detail.waitFor();
  expect(await plainText(detail)).toContain(cast.guests[0]?.lastName);
  await look('order-paid');

  await keys.press('Alt+x');
  const question = page.getByRole('dialog');
  const consequence = orders.cancelConsequence(2, złoty(language, total));
  await question.getByRole('button', { name: consequence }).waitFor();
  await look('order-cancel-question');
  await keys.type(cast.reason);
  await keys.tabTo(question.getByRole('button', { name: consequence }));
  await keys.press('Enter');
  await detail.getByText(orders.wasCancelled(2)).waitFor();
  await question.waitFor({ state: 'detached' });
  await look('order-cancelled');

  await keys.press('Alt+1');
  await keys.type(cast.event.search);
  await keys.press('Enter');
  const tile = page.getByRole('listitem').filter({ hasText: cast.classes[0] });
  await tile.getByText(ui.left(places)).waitFor();
  await look('sell-places-free-again');
}
