import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { spoken } from '../../../ui/render.testing.tsx';
import { withRows } from './rows.testing.tsx';

const jan = 'Jan|Kowalski|44051401359';
const anna = 'Anna|Nowak|90010112349';

/** A clerk pastes into a field of a row. */
async function pasting(text: string, { at = 0, field = 'First name', rows = 2 } = {}) {
  const shown = await withRows(rows);
  await shown.user.click(shown.cell(field, at));
  await shown.user.paste(text);
  return shown;
}

describe('a pasted list', () => {
  test.each([
    ['a name with its PESEL in one cell', 'Jan Kowalski 44051401359', [jan, '||']],
    ['two such lines', 'Jan Kowalski 44051401359\nAnna Nowak 90010112349', [jan, anna]],
    ['a last name, a comma and a first name', '"Kowalski, Jan"', ['Jan|Kowalski|', '||']],
    [
      'a heading with it',
      'Nazwisko\tImię\tPESEL\nKowalski\tJan\t44051401359\nNowak\tAnna\t90010112349',
      [jan, anna],
    ],
    [
      'a table of a spreadsheet',
      'Jan\tKowalski\t44051401359\r\nAnna\tNowak\t90010112349\r\n',
      [jan, anna],
    ],
    [
      'a numbered list of a mail',
      '1. Jan Kowalski\n2. Anna Nowak',
      ['Jan|Kowalski|', 'Anna|Nowak|'],
    ],
    ['bullets', '• Jan Kowalski, 44051401359\n• Anna Nowak, 90010112349', [jan, anna]],
  ])('fills the rows with %s', async (_, text, filled) => {
    const { rows, text: words } = await pasting(text);
    await waitFor(() => expect(rows()).toEqual(filled));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(spoken()).toBe(words.list.filled(filled.filter(each => each !== '||').length));
  });

  test('of ids goes into the ids and says nothing of names', async () => {
    const { rows } = await pasting('44051401359\n90010112349', { field: 'PESEL' });
    await waitFor(() => expect(rows()).toEqual(['||44051401359', '||90010112349']));
  });

  test('begins in the row that it was pasted into', async () => {
    const { rows } = await pasting('Jan\tKowalski\t44051401359', { at: 1 });
    await waitFor(() => expect(rows()).toEqual(['||', jan]));
  });

  test.each([
    ['a cell with a line break', '"Jan\nKowalski"', 'lineBreak'],
    ['three words', 'Jan Maria Kowalski\t44051401359', 'words'],
    ['ten digits', 'Jan\tKowalski\t2270803624', 'zeroLost'],
    ['twelve digits', 'Jan\tKowalski\t440514013599', 'looksLikePesel'],
  ] as const)('with %s is shown first, like a file', async (_, text, doubt) => {
    const { rows, dialog, text: words } = await pasting(text);
    const shown = within(await dialog(words.list.fromPaste));
    expect(shown.getByRole('table').textContent).toContain(
      words.list.doubts[doubt](doubt === 'words' ? 3 : doubt === 'zeroLost' ? 10 : 12),
    );
    expect(rows()).toEqual(['||', '||']);
  });

  test('whose names do not say which are first names is shown first', async () => {
    const { dialog, text } = await pasting('Qwerty\tXymena\nAsdfgh\tYolo');
    within(await dialog(text.list.fromPaste)).getByText(text.list.guessed);
  });

  test('with more lines than tickets says how many, before any row is filled', async () => {
    const { rows, dialog, text } = await pasting('Jan\tKowalski\nAnna\tNowak\nEwa\tLis');
    within(await dialog(text.list.fromPaste)).getByText(new RegExp(text.list.over(1)));
    expect(rows()).toEqual(['||', '||']);
  });

  test('over a name that was typed asks first', async () => {
    const { user, rows, cell, dialog, text } = await withRows(2);
    await user.type(cell('Last name', 0), 'Zając');
    await user.click(cell('First name', 0));
    await user.paste('Jan\tKowalski\nAnna\tNowak');
    const shown = within(await dialog(text.list.fromPaste));
    await user.click(shown.getByRole('button', { name: text.list.fill(2) }));
    expect(shown.getByRole('alert').textContent).toContain(text.list.replaces(1));
    expect(rows()).toEqual(['|Zając|', '||']);
  });

  test('can be taken back', async () => {
    const { user, rows, text } = await pasting('Jan\tKowalski\nAnna\tNowak');
    await user.click(await screen.findByRole('button', { name: text.list.takeBack(2) }));
    expect(rows()).toEqual(['||', '||']);
    expect(spoken()).toBe(text.list.takenBack(2));
  });
});

test('one value goes into the field it is pasted into', async () => {
  const { rows } = await pasting('Anna Maria');
  expect(rows()).toEqual(['Anna Maria||', '||']);
});
