import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { counterFor } from '../../../api/counter.testing.ts';
import { serve } from '../../../api/host.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { theirs } from '../sale/order.testing.ts';
import { samples } from '../sale/stages.testing.ts';
import { DonePane } from './done-pane.tsx';

const { done } = samples;
if (done.stage !== 'done') throw new Error('this sale is done');

const paneOf = (by: typeof done.by) => {
  serve({ system: counterFor('sell') });
  const { text } = show(<DonePane done={{ ...done, by }} />);
  return { text: text.sell, words: () => document.body.textContent };
};

test('an order that somebody else sold is told as theirs, and names no sum', () => {
  const { text, words } = paneOf(theirs('orders.pay'));
  expect(screen.getByRole('alert').textContent).toContain(text.soldElsewhere);
  expect(words()).toMatch(/Ewa K\..*Counter 2/);
  expect(words()).not.toContain(text.giveBack);
  expect(words()).not.toMatch(/zł|PLN/);
});

test('control: one’s own says what change to give', () => {
  const { text, words } = paneOf(null);
  expect(words()).toContain(text.giveBack);
  expect(words()).toMatch(/zł|PLN/);
});
