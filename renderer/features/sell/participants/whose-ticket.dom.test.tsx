import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ticketName } from '../../../../core/contract/prices.ts';
import { student } from '../sale/order.testing.ts';
import { withRows } from './rows.testing.tsx';

const described = (cell: HTMLElement) =>
  document.getElementById(cell.getAttribute('aria-describedby') ?? '')?.textContent;

test('whose ticket it is stays in view when its row is full, and when something is wrong there', async () => {
  const { user, cell, text } = await withRows(2);
  const name = ticketName(student);
  const pesel = cell(text.pesel, 0);
  expect(described(pesel)).toContain(name);
  await user.click(cell(text.firstName, 0));
  await user.paste('Anna');
  await user.click(cell(text.lastName, 0));
  await user.paste('Nowak');
  await user.click(pesel);
  await user.paste('44051401359');
  await screen.findByText(/^Born /);
  expect(described(pesel)).toContain(name);
  await user.clear(pesel);
  await user.paste('44051401358');
  expect(pesel.getAttribute('aria-invalid')).toBe('true');
  expect(described(pesel)).toContain(name);
});
