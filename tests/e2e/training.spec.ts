import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoOperators } from '../../electron/demo/operators.ts';
import { programme } from '../../electron/demo/programme.ts';
import { clerk } from '../support/fixtures/cast.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { keyboardOf } from '../support/keys.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import { gallery } from '../support/screens-gallery.ts';
import { aFolderWithAnEvent, untilSold } from '../support/screens-sale.ts';
import { chooseLanguage, signIn } from '../support/screens-way-in.ts';

/** Making a cluster and sample data takes a busy machine its time. */
const begins = { timeout: 120_000 };

const nameOfClerk = demoOperators.find(({ role }) => role === 'clerk')?.name ?? '';
const orders = (dataDir: string) => sqlIn(dataDir)('select code from orders order by code');

describeWindow('training', () => {
  test('is entered at the sign-in, sold in, emptied and left by keys alone, in Polish; the box office has nothing of it', async () => {
    const dataDir = await aFolderWithAnEvent();
    const program = await startProgram({ dataDir });
    const { app, page } = program;
    const { training, shell, signingIn, sell } = textIn.pl;
    const keys = await keyboardOf(app, page, 'pl');
    const pictures = gallery(program, 'pl', 95, true);
    const band = page.getByRole('complementary', { name: training.word });
    const asClerk = page.getByRole('button', {
      name: training.asPart(shell.roles.clerk, nameOfClerk),
    });
    await page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
    await chooseLanguage(page, keys, 'pl');
    expect(await band.count()).toBe(0);
    await pictures.show('sign-in');
    const before = await orders(dataDir);

    await keys.tabTo(page.getByRole('button', { name: training.practise }));
    await keys.press('Enter');
    await band.waitFor();
    await expect.poll(() => page.title()).toContain(training.word);
    await asClerk.waitFor(begins);
    await pictures.show('training-sign-in');
    await keys.tabTo(asClerk);
    await keys.press('Enter');

    const sold = page.getByRole('region', { name: sell.sold, exact: true });
    const sellOne = async (pay: () => Promise<void>) => {
      await page.getByRole('option', { name: programme[0]?.title ?? '' }).waitFor();
      await keys.type(programme[0]?.title ?? '');
      await keys.press('Enter');
      await page.getByRole('listitem').filter({ hasText: 'Standing' }).first().waitFor();
      await keys.type('11');
      await keys.press('Enter');
      await page.getByRole('timer').waitFor();
      await keys.press('F9');
      await page.getByRole('region', { name: sell.pay, exact: true }).waitFor();
      await pay();
      await keys.press('Enter');
      await untilSold(page, 'pl');
    };
    await sellOne(async () => {
      await keys.type('100');
      await pictures.show('training-pay');
    });
    await keys.press('Enter');
    await sold.waitFor({ state: 'detached' });
    await sellOne(() => keys.press('F6'));
    expect(await band.isVisible()).toBe(true);
    const inTraining = join(dataDir, 'training');
    const practised = await orders(inTraining);
    expect(practised.length).toBeGreaterThan(0);
    // The card was charged at the terminal that the training brings along.
    const charged = await sqlIn(inTraining)('select state from payment_attempts');
    expect(charged).toEqual([{ state: 'used' }]);
    expect(await orders(dataDir)).toEqual(before);

    await keys.press('Control+k');
    await keys.type(training.empty);
    await keys.press('Enter');
    const question = page.getByRole('dialog', { name: training.emptyTitle });
    await question.getByText(training.emptyBody).waitFor();
    await keys.tabTo(question.getByRole('button', { name: training.empty }));
    await pictures.show('training-empty');
    await keys.press('Enter');
    await asClerk.waitFor(begins);
    const codes = (await orders(inTraining)).map(each => each['code']);
    for (const { code } of practised) expect(codes).not.toContain(code);

    await keys.tabTo(page.getByRole('button', { name: training.leave }), 'Shift+Tab');
    await keys.press('Enter');
    await page.getByRole('heading', { name: signingIn.signInTitle }).waitFor();
    expect(await page.title()).toBe('Rowlock');
    expect(await band.count()).toBe(0);
    await signIn(page, keys, 'pl', clerk);
    await page.getByRole('option', { name: 'Jazz' }).waitFor();
    expect(await orders(dataDir)).toEqual(before);
    expect(program.complaints).toEqual([]);
    expect(pictures.found).toEqual([]);
    await program.close();
  });
});
