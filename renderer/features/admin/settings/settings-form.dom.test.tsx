import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Settings } from '../../../../core/contract/settings.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { aDrawer } from '../../../api/drawer.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { focused, show } from '../../../ui/render.testing.tsx';
import { SettingsCard } from './settings-card.tsx';

/** The card of settings that are kept, and every change that was sent. */
async function theSettings(language: 'en' | 'pl' | 'fa' = 'en', cashDrawer = false) {
  let settings: Settings = { ...aDrawer().settings, cashDrawer };
  const sent: object[] = [];
  serve({
    system: counterFor('maintain'),
    maintenance: {
      settings: host.maintenance.settings.handler(() => ({ settings })),
      changeSettings: host.maintenance.changeSettings.handler(({ input, errors }) => {
        sent.push(input);
        if (input.cashDrawer === false) {
          throw errors.SHIFTS_OPEN({ data: { counters: ['Foyer', 'Garden'] } });
        }
        settings = Object.assign({ ...settings }, input);
        return { settings };
      }),
    },
  });
  const shown = show(<SettingsCard />, language);
  const say = shown.text.settings;
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const typeIn = async (name: string, value: string) => {
    await shown.user.clear(field(name));
    await shown.user.click(field(name));
    await shown.user.paste(value);
  };
  await screen.findByRole('textbox', { name: say.sellerTaxId });
  return { ...shown, say, field, typeIn, sent };
}

test('drawers, blind counts and what a difference may be are set together', async () => {
  const { say, user, typeIn, sent } = await theSettings();
  // What a switch means is read out with its name.
  for (const name of [say.cashDrawer, say.blindCount])
    await user.click(screen.getByRole('switch', { name: new RegExp(`^${name}`) }));
  await typeIn(say.countToleranceMinor, '5');
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(sent).toEqual([{ cashDrawer: true, blindCount: false, countToleranceMinor: 500 }]),
  );
});

test('drawers stay on while shifts are open, which is said beside them; the choice is kept', async () => {
  const { say, text, user, field, typeIn, sent } = await theSettings('en', true);
  const drawers = () =>
    screen.getByRole<HTMLInputElement>('switch', { name: new RegExp(`^${say.cashDrawer}`) });
  await user.click(drawers());
  await typeIn(say.organisation, 'Old Mill');
  await user.keyboard('{Enter}');
  const sentence = text.answers.refusals.SHIFTS_OPEN({ counters: ['Foyer', 'Garden'] });
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(drawers().checked).toBe(false);
  expect(field(say.organisation).value).toBe('Old Mill');
  expect(sent).toEqual([{ cashDrawer: false, organisation: 'Old Mill' }]);
});

test('a difference that is no amount is kept, explained and not sent', async () => {
  const { say, text, user, field, typeIn, sent } = await theSettings();
  await typeIn(say.countToleranceMinor, 'five');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(text.ui.amountHint)).toBeTruthy();
  expect(field(say.countToleranceMinor).value).toBe('five');
  expect(focused()).toBe(field(say.countToleranceMinor));
  expect(sent).toEqual([]);
});

test('a seller is named with an address and a NIP whose check digit is right', async () => {
  const { say, text, user, field, typeIn, sent } = await theSettings('pl');
  await typeIn(say.sellerName, 'Teatr Młyn sp. z o.o.');
  await typeIn(say.sellerAddress, 'Młyńska 1, Łódź');
  await typeIn(say.sellerTaxId, '526-104-08-29');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(text.answers.faults.taxIdShape(0))).toBeTruthy();
  expect(field(say.sellerTaxId).value).toBe('526-104-08-29');
  await typeIn(say.sellerTaxId, '526-104-08-28');
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(sent).toMatchObject([
      { sellerName: 'Teatr Młyn sp. z o.o.', sellerTaxId: '5261040828' },
    ]),
  );
});

test('a fee and the time when the day begins are typed in Persian digits', async () => {
  const { say, user, typeIn, sent } = await theSettings('fa');
  await typeIn(say.cancellationFeeBp, '۱۰');
  await typeIn(say.dayStartsAt, '۵:۳۰');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(sent).toEqual([{ cancellationFeeBp: 1_000, dayStartsAt: '05:30' }]));
});

test('other payment methods are named one per line, and none of them twice', async () => {
  const { say, text, user, field, typeIn, sent } = await theSettings('pl');
  await typeIn(say.otherMethods, 'BLIK\nKarta miejska\nblik');
  await user.click(screen.getByRole('button', { name: say.save }));
  expect(await screen.findByText(text.answers.faults.repeatedMethod(0))).toBeTruthy();
  await typeIn(say.otherMethods, `BLIK\n${'long '.repeat(7)}`);
  await user.click(screen.getByRole('button', { name: say.save }));
  expect(await screen.findByText(text.answers.faults.tooLong(30))).toBeTruthy();
  expect(sent).toEqual([]);
  await typeIn(say.otherMethods, ' BLIK\n\nKarta miejska ');
  await user.click(screen.getByRole('button', { name: say.save }));
  await waitFor(() => expect(sent).toEqual([{ otherMethods: ['BLIK', 'Karta miejska'] }]));
  await waitFor(() => expect(field(say.otherMethods).value).toBe('BLIK\nKarta miejska'));
});
