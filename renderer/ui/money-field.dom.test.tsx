import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { MoneyField } from './money-field.tsx';
import { focused, show } from './render.testing.tsx';

/** The field as a screen has it: beside a button that sets a likely amount. */
function Price({ means }: { readonly means: (minor: number | null) => void }) {
  const [minor, setMinor] = useState<number | null>(null);
  const onChange = (next: number | null) => {
    setMinor(next);
    means(next);
  };
  return (
    <>
      <MoneyField label="Price" currency="PLN" value={minor} onChange={onChange} />
      <button type="button" onClick={() => setMinor(7_550)}>
        likely
      </button>
    </>
  );
}

function priceIn(language: Language) {
  let minor: number | null | undefined;
  const shown = show(<Price means={next => (minor = next)} />, language);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Price' });
  const likely = screen.getByRole('button', { name: 'likely' });
  return { ...shown, field, likely, minor: () => minor };
}

describe('a money field', () => {
  test.each([
    ['en', '12.50', 1_250, '12.50'],
    ['en', '1,200.5', 120_050, '1200.50'],
    ['pl', '12,5', 1_250, '12,50'],
    ['pl', '1 200', 120_000, '1200'],
    ['fa', '۱۲٫۵', 1_250, '۱۲٫۵۰'],
    ['fa', '12.5', 1_250, '۱۲٫۵۰'],
    ['fa', '٣٤', 3_400, '۳۴'],
  ] as const)('in %s reads %s as %d minor units, and writes %s once it is left', async (...row) => {
    const [language, typed, minor, shown] = row;
    const price = priceIn(language);
    await price.user.type(price.field, typed);
    // Nobody's typing is put in order under their hands.
    expect(price.field.value).toBe(typed);
    expect(price.minor()).toBe(minor);
    await price.user.tab();
    expect(price.field.value).toBe(shown);
  });

  test.each([
    ['en', 'free'],
    ['pl', '12,505'],
    ['fa', '۱۲٫۵٫۵'],
  ] as const)(
    'in %s says of %s how an amount looks, means none, and keeps what is typed',
    async (...row) => {
      const [language, typed] = row;
      const { user, field, minor, text } = priceIn(language);
      await user.type(field, typed);
      expect(minor()).toBeNull();
      const { amountHint } = text.ui;
      screen.getByRole('textbox', { name: 'Price', description: amountHint });
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(focused()).toBe(field);
      await user.tab();
      expect(field.value).toBe(typed);

      await user.clear(field);
      await user.type(field, '7');
      expect(minor()).toBe(700);
      expect(screen.queryByText(amountHint)).toBeNull();
      expect(field.hasAttribute('aria-invalid')).toBe(false);
    },
  );

  test('says of an amount that no contract takes that it is too large', async () => {
    const { user, field, minor, text } = priceIn('en');
    // Pasted: so many figures at the pace of a test are a scanner's.
    await user.click(field);
    await user.paste('1000000000.01');
    screen.getByRole('textbox', { name: 'Price', description: text.ui.amountTooBig });
    expect(minor()).toBeNull();
  });

  test('emptied, is no amount and no mistake', async () => {
    const { user, field, minor } = priceIn('en');
    await user.type(field, '8');
    await user.clear(field);
    expect(minor()).toBeNull();
    expect(field.hasAttribute('aria-invalid')).toBe(false);
  });

  test('shows an amount that is set from outside, in place of the nonsense in it', async () => {
    const { user, field, likely } = priceIn('fa');
    await user.type(field, 'abc');
    await user.click(likely);
    expect(field.value).toBe('۷۵٫۵۰');
    expect(field.hasAttribute('aria-invalid')).toBe(false);
  });

  test('is written from left to right under a label that is not', () => {
    const { field } = priceIn('fa');
    const direction = (element: Element) => element.closest<HTMLElement>('[dir]')?.dir;
    expect(direction(field)).toBe('ltr');
    expect(direction(screen.getByText('Price'))).toBe('rtl');
  });
});
