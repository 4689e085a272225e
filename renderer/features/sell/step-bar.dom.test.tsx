import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { atTheCounter } from './at-the-counter.testing.tsx';

/** The steps of the sale, and which of them is in view. */
function steps(name: string) {
  const bar = screen.getByRole('navigation', { name });
  const [find, task] = within(bar).getAllByRole('button');
  const isAt = (step: HTMLElement | undefined) => step?.getAttribute('aria-current') === 'step';
  return { find, task, atFind: () => isAt(find), atTask: () => isAt(task) };
}

test('choosing an event goes on to its tickets, and the search leads back', async () => {
  const { user, text } = await atTheCounter();
  const { find, atFind, atTask } = steps(text.steps);
  expect.soft(atTask()).toBe(true);
  expect.soft(find?.textContent).toContain('Jazz at the Mill');
  await user.keyboard('/');
  expect(atFind()).toBe(true);
});

test('a step tells how many tickets are in it, and is gone to with a press', async () => {
  const { user, text, isHeld } = await atTheCounter();
  await user.keyboard('12{Enter}');
  await isHeld(2, 0);
  const { find, task, atFind, atTask } = steps(text.steps);
  expect.soft(task?.textContent).toContain(text.ticketCount(2));
  await user.click(find as HTMLElement);
  expect.soft(atFind()).toBe(true);
  await user.click(task as HTMLElement);
  expect(atTask()).toBe(true);
});

test('at the money the second step is the money', async () => {
  const { user, text, isHeld } = await atTheCounter();
  await user.keyboard('22{Enter}{Enter}');
  await isHeld(0, 2);
  await screen.findByRole('textbox', { name: text.given });
  const { task, atTask } = steps(text.steps);
  expect.soft(task?.textContent).toContain(text.pay);
  expect(atTask()).toBe(true);
});
