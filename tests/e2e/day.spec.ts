import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { ShiftReport } from '../../core/contract/shift-report.ts';
import { actsOnOrders } from '../support/acts-on-orders.ts';
import { violations } from '../support/books.ts';
import { admin } from '../support/fixtures/cast.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { furnished } from '../support/fixtures/folder.ts';
import { ownerUrl, sqlIn, withOwner } from '../support/fixtures/owner.ts';
import { aDataFolder } from '../support/headless.ts';
import { hasFocus, keyboardOf } from '../support/keys.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn, złoty } from '../support/screens.ts';
import { gallery } from '../support/screens-gallery.ts';
import { chooseLanguage, signIn, signOut } from '../support/screens-way-in.ts';
import { type Sale, tillAt } from '../support/till.ts';
import { walkedIn } from '../support/walked-in.ts';

/** Three prices on one stock, and a class beside it; of cancelled tickets a tenth is kept. */
async function aDay(): Promise<string> {
  const dataDir = await aDataFolder();
  await furnished(dataDir, async seller => {
    const price = (name: string, priceMinor: number) => ({ id: v7(), name, priceMinor });
    await anEvent(seller, [
      {
        name: 'Stalls',
        priceMinor: undefined,
        prices: [
          price('Adult', 5_000),
          { ...price('Student', 2_500), proof: 'student card' },
          price('Child', 1_000),
        ],
      },
      { name: 'Balcony', priceMinor: 8_000 },
    ]);
    await seller.operations.maintenance.changeSettings({
      cashDrawer: true,
      cancellationFeeBp: 1_000,
    });
  });
  return dataDir;
}

/** Every price and every way to pay. Digits: 1 adult 50, 2 student 25, 3 child 10, 4 balcony 80. */
const sales: readonly Sale[] = [
  { tickets: ['12'], total: 100 },
  { tickets: ['11'], total: 50, pay: ['100'] },
  { tickets: ['31'], total: 10 },
  { tickets: ['22'], total: 50, proof: true },
  { tickets: ['12', '21', '31'], total: 135, proof: true },
  { tickets: ['41'], total: 80 },
  { tickets: ['42'], total: 160, pay: ['200'] },
  { tickets: ['13'], total: 150, pay: ['F6'] },
  { tickets: ['41', '31'], total: 90, pay: ['F6'] },
  { tickets: ['21'], total: 25, pay: ['F6'], proof: true },
  { tickets: ['11'], total: 50, pay: ['F6'] },
  { tickets: ['12'], total: 100, pay: ['F7'] },
  { tickets: ['44'], total: 320, pay: ['F7'] },
  { tickets: ['12'], total: 100, pay: ['30', '+', 'F6'] },
  { tickets: ['41'], total: 80, pay: ['F6', '50', '+', 'F5', '100'] },
  { tickets: ['11'], total: 50, pay: ['F8'] },
  { tickets: ['32'], total: 20, pay: ['50'] },
  { tickets: ['11', '41'], total: 130 },
  { tickets: ['33'], total: 30 },
  { tickets: ['14'], total: 200, pay: ['200'] },
];

/**
 * What the day comes to by hand: of the twenty 1025.00 in cash, 435.00 by card and 420.00 by transfer. 100.00 are
 * undone, 50.00 were a card after all, one ticket goes back for 45.00, one is exchanged for a dearer one and one for
 * a cheaper one, and a reservation is paid.
 */
const taken = {
  cash: { salesMinor: 102_500 + 10_000 + 3_000 + 10_000, refundsMinor: 10_000 + 4_500 + 7_000 },
  card: { salesMinor: 43_500 + 5_000, refundsMinor: 0 },
  transfer: { salesMinor: 42_000, refundsMinor: 0 },
};
const cashMore = taken.cash.salesMinor - taken.cash.refundsMinor;
const missing = 500;
const float = 30_000;
const expected = float + cashMore;
/** Notes and coins, the largest first. */
const pieces = [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];

/** How many of each make up this amount. */
function piecesOf(minor: number): number[] {
  let left = minor;
  return pieces.map(worth => {
    const many = Math.floor(left / worth);
    left -= many * worth;
    return many;
  });
}

/** Thirty sales and acts take a minute, and four times that where other windows take the processors (milliseconds). */
const wholeDay = 480_000;

describeWindow('a day at the counter', () => {
  test.each(
    walkedIn(
      { language: 'fa', anna: 'آنا نوری', ewa: 'مینا رها', phone: '۶۰۱ ۷۰۰ ۸۰' },
      { language: 'en', anna: 'Anna Nowak', ewa: 'Ewa Lis', phone: '600 700 80' },
    ),
  )('adds up to the last minor unit, in $language', { timeout: wholeDay }, async day => {
    const { language } = day;
    const program = await startProgram({ dataDir: await aDay() });
    const { app, page, dataDir } = program;
    await page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
    const { sell, shift, orders } = textIn[language];
    const keys = await keyboardOf(app, page, language);
    const pictures = gallery(program, language, 92, true);
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    await chooseLanguage(page, keys, language);
    await signIn(page, keys, language, admin);
    const till = tillAt(page, keys, language, 'Jazz');
    const acts = actsOnOrders(page, keys, language);
    /** Sells it, and tells the order's code. */
    const sold = async (sale: Sale) => {
      await till.sell(sale);
      const [newest] = await sqlIn(dataDir)(
        'select code from orders order by created_at desc limit 1',
      );
      await till.next();
      return String(newest?.['code']);
    };

    await page.getByRole('option', { name: 'Jazz' }).waitFor();
    await keys.press('Alt+6');
    await keys.tabTo(field(shift.float));
    await keys.type(String(float / 100));
    await keys.press('Enter');
    const drawer = page.getByRole('article', { name: shift.thisDrawer });
    await drawer.waitFor();
    await keys.press('Alt+1');
    const codes: string[] = [];
    for (const sale of sales) codes.push(await sold(sale));

    await till.sell({ tickets: ['12'], total: 100 });
    await keys.press('Control+z');
    const undo = page.getByRole('region', { name: sell.undo.title, exact: true });
    const amount = złoty(language, 10_000);
    const back = [{ method: 'cash', amount }] as const;
    const confirm = page.getByRole('button', { name: sell.undo.confirm(amount, back) });
    await expect.poll(() => hasFocus(confirm)).toBe(true);
    await keys.press('Enter');
    await undo.getByText(sell.undo.done(back, 0)).waitFor();
    await page.getByRole('button', { name: sell.nextCustomer, disabled: false }).waitFor();
    await keys.press('Enter');

    await acts.correctToCard(await sold({ tickets: ['11'], total: 50 }));
    await acts.cancelOne(codes[0] ?? '', orders.reasonsPaid.illness);
    await acts.exchangeOne(codes[11] ?? '', 'Balcony', 3_000);
    await acts.exchangeOne(codes[6] ?? '', 'Stalls · Child', -7_000);

    await keys.press('Alt+1');
    await till.hold(['12']);
    await acts.reserve(day.anna, `${day.phone}1`);
    await till.hold(['13']);
    await acts.reserve(day.ewa, `${day.phone}2`);
    await acts.find(day.anna);
    await keys.press('F9');
    await page.getByRole('timer').waitFor();
    await till.pay();
    await till.next();
    const ewas = await acts.find(day.ewa);
    await keys.press('Alt+x');
    const reason = page.getByRole('dialog').getByRole('textbox', { name: orders.reason });
    await expect.poll(() => hasFocus(reason)).toBe(true);
    await keys.type(orders.reserving.reasons.mind);
    await keys.press('Enter');
    await ewas.getByText(orders.wasCancelled(3)).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await keys.press('Alt+6');
    const x = page.getByRole('region', { name: shift.xReport, exact: true });
    await x.getByText(złoty(language, expected)).first().waitFor();
    await pictures.show('day-x');
    await keys.press('F9');
    await page.getByRole('form', { name: shift.countTitle }).waitFor();
    for (const many of piecesOf(expected - missing)) {
      if (many > 0) await keys.type(String(many));
      await keys.press('Enter');
    }
    const short = shift.short(złoty(language, missing));
    await page.getByText(short).first().waitFor();
    await keys.press('F9');
    await expect.poll(() => hasFocus(field(orders.reason))).toBe(true);
    await keys.type(shift.usualDifferences[0] ?? '');
    await keys.press('Enter');
    const z = page.getByRole('region', { name: shift.zReport(1), exact: true });
    await z.getByText(short).first().waitFor();
    await pictures.show('day-z');

    expect(await settled(dataDir)).toEqual({
      ...{
        expected,
        counted: expected - missing,
        cash: expected,
        byMethod: taken,
        booked: netOf(taken),
      },
    });
    expect(await withOwner(await ownerUrl(dataDir), violations)).toEqual([]);
    await keys.press('F9');
    await page.getByText(shift.openTitle).waitFor();
    await keys.press('Alt+1');
    await signOut(page, keys, language, admin.name);
    expect(pictures.found).toEqual([]);
    expect(program.complaints).toEqual([]);
    await program.close();
  });
});

type Taken = Readonly<
  Record<string, { readonly salesMinor: number; readonly refundsMinor: number }>
>;

const netOf = (by: Taken) =>
  Object.fromEntries(
    Object.entries(by).map(([method, sums]) => [method, sums.salesMinor - sums.refundsMinor]),
  );

/** The Z report, and beside it what drawer and payments of its shift say. */
async function settled(dataDir: string) {
  const [row] = await sqlIn(dataDir)(
    `select s.expected_minor::int as expected, s.counted_minor::int as counted, s.report,
       (select cash_minor::int from drawer_tallies t where t.shift_id = s.shift_id) as cash,
       (select json_object_agg(method, net) from (
          select method, sum(amount_minor)::int as net from payments p
          where p.shift_id = s.shift_id and method <> 'complimentary' group by method) sums) as booked
     from settlements s`,
  );
  const { report, ...sums } = row ?? {};
  const { byMethod } = ShiftReport.parse(report);
  return {
    ...sums,
    byMethod: Object.fromEntries(
      byMethod
        .filter(each => each.method !== 'complimentary')
        .map(({ method, salesMinor, refundsMinor }) => [method, { salesMinor, refundsMinor }]),
    ),
  };
}
