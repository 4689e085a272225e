import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { focused } from '../../../ui/render.testing.tsx';
import { scan } from '../../../ui/scan/scan.testing.ts';
import { stalls } from '../sale/order.testing.ts';
import { theSale } from '../sale/the-sale.ts';
import { written } from './list/file/bytes.testing.ts';
import { withRows } from './rows.testing.tsx';

const jan = 'Jan;Kowalski;44051401359';
const anna = 'Anna;Nowak;90010112349';
const janRow = 'Jan|Kowalski|44051401359';
const annaRow = 'Anna|Nowak|90010112349';

describe('a list that is imported', () => {
  test('shows its columns by their names, and fills the rows', async () => {
    const { user, text, rows, importFile, dialog } = await withRows(2);
    await importFile(
      `Lp.;Nazwisko;Imię;PESEL\n1;Kowalski;Jan;44051401359\n2;Nowak;Anna;90010112349`,
    );
    const shown = within(await dialog());
    const taken = (name: string) =>
      shown.getByRole<HTMLSelectElement>('combobox', { name: text.list.takenAs(name) }).value;
    expect(['Lp.', 'Nazwisko', 'Imię', 'PESEL'].map(taken)).toEqual([
      ...['ordinal', 'lastName', 'firstName', 'pesel'],
    ]);
    expect(shown.getAllByRole('columnheader').map(each => each.textContent)).toEqual([
      ...[text.list.line, text.firstName, text.lastName, text.list.number, text.list.verdict],
    ]);
    expect(shown.queryByText(text.list.guessed)).toBeNull();
    expect(document.body.textContent).not.toContain('44051401359');
    await user.click(shown.getByRole('button', { name: text.list.fill(2) }));
    expect(rows()).toEqual([janRow, annaRow]);
  });

  test('is read anew when a column is taken as something else', async () => {
    const { user, text, rows, importFile, dialog } = await withRows(2);
    await importFile('Xymena;Qwerty;44051401359\nYolo;Asdfgh;90010112349');
    const shown = within(await dialog());
    shown.getByText(text.list.guessed);
    const column = (n: number) =>
      shown.getByRole('combobox', { name: text.list.takenAs(text.list.column(n)) });
    await user.selectOptions(column(1), 'lastName');
    await user.selectOptions(column(2), 'firstName');
    expect(shown.queryByText(text.list.guessed)).toBeNull();
    await user.click(await shown.findByRole('button', { name: text.list.fill(2) }));
    expect(rows()).toEqual(['Qwerty|Xymena|44051401359', 'Asdfgh|Yolo|90010112349']);
  });

  test('keeps a doubtful line in sight until it is accepted, put right or left out', async () => {
    const { user, text, rows, importFile, dialog } = await withRows(4);
    await importFile(
      [
        'Imię i nazwisko;PESEL',
        'Jan Kowalski;44051401359',
        'Anna Maria Nowak;90010112349',
        'Ola Kos;2270803624',
        'Ewa Lis;44051401358',
        'Adam Bąk;"4,40514E+10"',
      ].join('\n'),
    );
    const shown = within(await dialog());
    const line = (n: number, label: string) =>
      shown.getByRole('button', { name: text.list.ofLine(label, n) });
    shown.getByText(text.list.sum(1, 3, 1));
    shown.getByText(text.list.doubts.words(3));
    shown.getByText(text.list.doubts.zeroLost(10));
    shown.getByText(text.list.obstacles.digitsLost);
    await user.click(line(3, text.list.accept));
    await user.click(line(4, text.list.accept));
    await user.click(line(5, text.list.asDocument));
    await user.click(line(6, text.list.putRight));
    const id = shown.getByRole('textbox', { name: text.list.ofLine(text.list.number, 6) });
    await user.clear(id);
    // By hand, or from a card that is scanned into it, whose Enter applies it.
    scan('55030712342\n');
    // All of them stay in sight with what was said of them.
    await waitFor(() => expect(shown.getAllByRole('row')).toHaveLength(4));
    await user.click(line(4, text.list.takeBackDecision));
    await user.click(line(4, text.list.leaveOut));
    await user.click(shown.getByRole('button', { name: text.list.fill(4) }));
    expect(rows()).toEqual([
      janRow,
      'Anna Maria|Nowak|90010112349',
      'Ewa|Lis|44051401358',
      'Adam|Bąk|55030712342',
    ]);
  });

  test('keeps what was put right in a line that is left out and decided again', async () => {
    const { user, text, rows, importFile, dialog } = await withRows(1);
    await importFile('Imię;Nazwisko;PESEL\nJan;Kowalski;44051401358');
    const shown = within(await dialog());
    const press = (label: string) =>
      user.click(shown.getByRole('button', { name: text.list.ofLine(label, 2) }));
    const last = () => shown.getByRole('textbox', { name: text.list.ofLine(text.lastName, 2) });
    await press(text.list.putRight);
    await user.clear(last());
    await user.type(last(), 'Kowal{Enter}');
    await press(text.list.leaveOut);
    await press(text.list.takeBackDecision);
    await press(text.list.asDocument);
    await user.click(shown.getByRole('button', { name: text.list.fill(1) }));
    expect(rows()).toEqual(['Jan|Kowal|44051401358']);
  });

  test('fills no rows while a long list is still being read anew', async () => {
    const { text, importFile, dialog } = await withRows(2);
    await importFile(`Xymena;Qwerty\n`.repeat(1_000));
    const shown = within(await dialog());
    const fill = () => shown.getByRole<HTMLButtonElement>('button', { name: text.list.fill(2) });
    await waitFor(() => expect(fill().disabled).toBe(false));
    const column = (n: number) =>
      shown.getByRole('combobox', { name: text.list.takenAs(text.list.column(n)) });
    fireEvent.change(column(1), { target: { value: 'lastName' } });
    expect(fill().disabled).toBe(true);
    await waitFor(() => expect(fill().disabled).toBe(false));
  });

  test('says that a long list is being read, also where one of its lines says nothing', async () => {
    const { text, importFile } = await withRows(1);
    await importFile(`;;\n${`${jan}\n`.repeat(3_000)}`);
    await screen.findByText(text.list.reading);
  });

  test('asks before doubtful lines stay out', async () => {
    const { user, text, rows, importFile, dialog } = await withRows(2);
    await importFile(`${jan}\n${anna}\nJan;Maria;Kos\nEwa;Lis;123456789012`);
    const shown = within(await dialog());
    await user.click(shown.getByRole('button', { name: /Fill/ }));
    expect(shown.getByRole('alert').textContent).toContain(text.list.staysOut(2));
    expect(rows()).toEqual(['||', '||']);
    await user.click(shown.getByRole('button', { name: text.list.fillAnyway(2, 0) }));
    expect(rows()).toEqual([janRow, annaRow]);
  });

  test('accepts many lines with one doubt at once', async () => {
    const { user, text, rows, importFile, dialog } = await withRows(2);
    await importFile('Imię i nazwisko\nJan Maria Kowalski\nAnna Maria Nowak');
    const shown = within(await dialog());
    const why = text.list.doubts.words(3);
    await user.click(
      shown.getByRole('button', { name: text.list.acceptAll(text.list.accept, 2, why) }),
    );
    await user.click(shown.getByRole('button', { name: text.list.fill(2) }));
    expect(rows()).toEqual(['Jan Maria|Kowalski|', 'Anna Maria|Nowak|']);
  });

  test('says of many lines at once that they are documents, where that is their doubt', async () => {
    const { user, text, rows, importFile, dialog } = await withRows(2);
    await importFile('Imię;Nazwisko;Nr paszportu\nJan;Kos;533401372\nAnna;Lis;533401373');
    const shown = within(await dialog());
    const { acceptAll, asDocument, doubts, fill } = text.list;
    const why = doubts.looksLikePesel(9);
    await user.click(shown.getByRole('button', { name: acceptAll(asDocument, 2, why) }));
    await user.click(shown.getByRole('button', { name: fill(2) }));
    expect(rows()).toEqual(['Jan|Kos|533401372', 'Anna|Lis|533401373']);
  });

  test('asks before it closes with what was decided of its lines, and closes at once without', async () => {
    const { user, text, importFile, dialog } = await withRows(2);
    await importFile(`${jan}\n${anna}`);
    await dialog();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await importFile('Imię;Nazwisko;PESEL\nJan;Kos;44051401358\nAnna;Lis;90010112349');
    const shown = within(await dialog());
    const ofLine = (what: string) => shown.getByRole('button', { name: text.list.ofLine(what, 2) });
    await user.click(ofLine(text.list.leaveOut));
    await user.keyboard('{Escape}');
    const asked = await screen.findByRole('dialog', { name: text.list.leaveTitle });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(asked.isConnected).toBe(false));
    ofLine(text.list.takeBackDecision).focus();
    await user.keyboard('{Escape}');
    const again = within(await screen.findByRole('dialog', { name: text.list.leaveTitle }));
    await user.click(again.getByRole('button', { name: text.list.leave }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('says how many lines have no ticket, and drops none without a word', async () => {
    const { user, text, rows, importFile, dialog } = await withRows(1);
    await importFile(`${jan}\n${anna}`);
    const shown = within(await dialog());
    shown.getByText(new RegExp(text.list.over(1)));
    await user.click(shown.getByRole('button', { name: text.list.fill(1) }));
    expect(shown.getByRole('alert').textContent).toContain(text.list.staysOut(1));
    expect(rows()).toEqual(['||']);
  });

  test('asks before names are replaced, naming how many, and can leave them as they are', async () => {
    const { user, text, rows, cell, importFile, dialog } = await withRows(2);
    await user.type(cell('First name', 0), 'Ewa');
    await importFile(`${jan}\n${anna}`);
    const shown = within(await dialog());
    await user.click(shown.getByRole('button', { name: text.list.fill(2) }));
    expect(shown.getByRole('alert').textContent).toContain(text.list.replaces(1));
    shown.getByRole('button', { name: text.list.fillAnyway(2, 1) });
    await user.click(shown.getByRole('button', { name: text.list.fillEmpty(1, 2) }));
    expect(rows()).toEqual(['Ewa||', janRow]);
  });

  test('asks before a number is replaced under the same name, and offers no empty rows where there are none', async () => {
    const { user, text, rows, cell, importFile, dialog } = await withRows(1);
    await user.type(cell('First name', 0), 'Jan');
    await user.type(cell('Last name', 0), 'Kowalski');
    await user.click(cell('PESEL', 0));
    // So many digits at once are a scanner's.
    await user.paste('55030712342');
    await importFile(jan);
    const shown = within(await dialog());
    await user.click(shown.getByRole('button', { name: text.list.fill(1) }));
    expect(shown.getByRole('alert').textContent).toContain(text.list.replaces(1));
    expect(shown.queryByRole('button', { name: new RegExp(text.list.fillEmpty(0, 1)) })).toBeNull();
    expect(shown.getAllByRole('button', { name: /row/ })).toHaveLength(1);
    await user.click(shown.getByRole('button', { name: text.list.fillAnyway(1, 1) }));
    expect(rows()).toEqual([janRow]);
  });

  test('says of a line put right by hand that its number stands in another one', async () => {
    const { user, text, importFile, dialog } = await withRows(2);
    await importFile(`Imię;Nazwisko;PESEL\nJan;Kowalski;44051401358\nAnna;Nowak;44051401359`);
    const shown = within(await dialog());
    await user.click(shown.getByRole('button', { name: text.list.ofLine(text.list.putRight, 2) }));
    const id = shown.getByRole('textbox', { name: text.list.ofLine(text.list.number, 2) });
    await user.clear(id);
    await user.click(id);
    await user.paste('440514 01359');
    await user.keyboard('{Enter}');
    shown.getByText(text.list.doubts.repeated(2));
    shown.getByRole('button', { name: text.list.fill(1) });
  });

  test.each([
    ['short', jan],
    ['long', `${jan}\n`.repeat(2_000)],
  ])('has the focus where the next key goes, also when it is %s', async (_, content) => {
    const { text, importFile, dialog } = await withRows(1);
    await importFile(content);
    const shown = within(await dialog());
    await waitFor(() =>
      expect(focused()).toBe(shown.getByRole('button', { name: text.list.fill(1) })),
    );
  });

  test('of which no line can be taken has the focus at the first question', async () => {
    const { text, importFile, dialog } = await withRows(2);
    await importFile('Imię i nazwisko\nJan Maria Kowalski\nAnna Maria Nowak');
    const first = text.list.ofLine(text.list.accept, 2);
    const shown = within(await dialog());
    await waitFor(() => expect(focused()).toBe(shown.getByRole('button', { name: first })));
  });

  test('can be taken back: what stood in the rows comes back, and no id of the list stays stored', async () => {
    const { user, text, rows, saved, cell, importFile, dialog } = await withRows(2);
    await user.type(cell('First name', 0), 'Ewa');
    await importFile(`${jan}\n${anna}`);
    const shown = within(await dialog());
    await user.click(shown.getByRole('button', { name: text.list.fill(2) }));
    await user.click(shown.getByRole('button', { name: text.list.fillAnyway(2, 1) }));
    expect(rows()).toEqual([janRow, annaRow]);
    await waitFor(() => expect(saved.filter(each => each.nationalId)).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: text.list.takeBack(2) }));
    expect(rows()).toEqual(['Ewa||', '||']);
    await waitFor(() => expect(saved.filter(each => each.nationalId === null)).toHaveLength(2));
    expect(screen.queryByRole('button', { name: text.list.takeBack(2) })).toBeNull();
    expect(theSale.getState().focus.on).toBe(cell('First name', 0).id);
  });
});

describe('a file that cannot be taken', () => {
  test.each([
    ['an empty file', '', 'empty'],
    ['a file of separators', ';;\n;;', 'empty'],
    ['a heading alone', 'Imię;Nazwisko;PESEL\n', 'headingOnly'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'spreadsheet'],
    ['a PDF', '%PDF-1.7\n', 'notAList'],
  ] as const)('%s says what it is', async (_, content, why) => {
    const { user, text, ui, importFile, dialog } = await withRows(1);
    await importFile(content);
    const shown = within(await dialog());
    shown.getByText(text.list.unreadable[why]);
    await user.click(shown.getByRole('button', { name: ui.goBack }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('a file that was moved since it was chosen, or is locked, says so', async () => {
    const { text, importFile, dialog } = await withRows(1);
    const file = new File([jan], 'list.csv');
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    await importFile(Object.assign(file, { arrayBuffer }));
    within(await dialog()).getByText(text.list.unreadable.gone);
  });

  test('a file that is read late does not take the place of the one chosen after it', async () => {
    const { text, importFile, dialog } = await withRows(1);
    let answer: (content: ArrayBuffer) => void = () => undefined;
    const late = new Promise<ArrayBuffer>(resolve => (answer = resolve));
    await importFile(Object.assign(new File([''], 'a.csv'), { arrayBuffer: () => late }));
    await importFile(jan);
    const shown = within(await dialog());
    answer(new ArrayBuffer(0));
    await late;
    await shown.findByRole('cell', { name: 'Kowalski' });
    expect(shown.queryByText(text.list.unreadable.empty)).toBeNull();
  });

  test('a file that is too large names its limit', async () => {
    const { importFile, dialog } = await withRows(1);
    await importFile(new Uint8Array(4_000_001).fill(0x41));
    expect((await dialog()).textContent).toContain('4 MB');
  });

  test('a list that is too long names its limit', async () => {
    const { importFile, dialog } = await withRows(1);
    await importFile(`${jan}\n`.repeat(10_001));
    await within(await dialog()).findByText(/10,000/);
  });
});

test('letters of Central Europe are read, and said to be a guess', async () => {
  const { text, importFile, dialog } = await withRows(1);
  await importFile(written('Żaneta;Śliwa;44051401359', 'windows-1250'));
  const shown = within(await dialog());
  shown.getByRole('cell', { name: 'Śliwa' });
  shown.getByText(text.list.alphabet('WINDOWS-1250'));
});

test('in Persian it stands from right to left, numbers from left to right', async () => {
  const { text, importFile, dialog } = await withRows(2, { language: 'fa' });
  await importFile('نام;نام خانوادگی;PESEL\nمهسا;رادان;۴۴۰۵۱۴۰۱۳۵۹\nکیان;نیک نام آهنگر;4405140135');
  expect(document.documentElement.dir).toBe('rtl');
  const shown = within(await dialog());
  shown.getByRole('combobox', { name: text.list.takenAs('نام خانوادگی') });
  shown.getByText(text.list.doubts.looksLikePesel(10));
  expect(shown.getByText('44*****').closest('td')?.dir).toBe('ltr');
});

test('of thousands of lines only some are drawn, what is doubtful first', async () => {
  const { user, text, importFile, dialog } = await withRows(1, { offer: stalls });
  await importFile(`${'Jan;Kowalski\n'.repeat(300)}Ewa;"Lis, Kos"\n`);
  const shown = within(await dialog());
  await shown.findByRole('button', { name: text.list.all(301) });
  expect(shown.getAllByRole('row')).toHaveLength(2);
  shown.getByText(text.list.doubts.comma());
  await user.click(shown.getByRole('button', { name: text.list.all(301) }));
  expect(shown.getAllByRole('row')).toHaveLength(51);
  await user.click(shown.getByRole('button', { name: text.list.more(50) }));
  expect(shown.getAllByRole('row')).toHaveLength(101);
});
