import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { host, serve } from '../api/host.testing.ts';
import { focused, show } from '../ui/render.testing.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { KeysList } from './keys-list.tsx';

/** A row whose key works while the focus is in it. */
function Row() {
  const [isInside, setInside] = useState(false);
  useShortcut({ keys: 'alt+D', label: 'Another document', action: () => null, when: isInside });
  return (
    <input aria-label="name" onFocus={() => setInside(true)} onBlur={() => setInside(false)} />
  );
}

test('F1 tells the keys of the row it was pressed in, and leads back into it', async () => {
  const { user, text } = show(
    <>
      <Row />
      <KeysList />
    </>,
  );
  const field = screen.getByRole('textbox', { name: 'name' });
  await user.click(field);
  await user.keyboard('{F1}');
  const list = await screen.findByRole('dialog', { name: text.shell.keys });
  expect(focused()).not.toBe(field);
  within(list).getByText('Another document');
  await user.keyboard('{F1}');
  await waitFor(() => expect(focused()).toBe(field));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Ctrl+P in it prints the keys, in the language of the screen, and says so', async () => {
  const printed = vi.fn((_: { language: string }) => ({
    ...{ fileName: 'rowlock-keys.pdf', done: true, where: null, whyNot: null, content: null },
  }));
  serve({
    system: { printKeyCard: host.system.printKeyCard.handler(({ input }) => printed(input)) },
  });
  const { user, text } = show(<KeysList />, 'pl');
  await user.keyboard('{Control>}p{/Control}');
  expect(printed).not.toHaveBeenCalled();
  await user.keyboard('{F1}');
  const list = await screen.findByRole('dialog', { name: text.shell.keys });
  await user.keyboard('{Control>}p{/Control}');
  await within(list).findByText(text.shell.keyCard.printed);
  expect(printed.mock.calls).toEqual([[{ language: 'pl' }]]);
  await user.keyboard('{F1}');
});

test('and not those of a row that the focus has left', async () => {
  const { user, text } = show(
    <>
      <Row />
      <button type="button">elsewhere</button>
      <KeysList />
    </>,
  );
  await user.click(screen.getByRole('textbox', { name: 'name' }));
  await user.tab();
  await user.keyboard('{F1}');
  const list = await screen.findByRole('dialog', { name: text.shell.keys });
  expect(within(list).queryByText('Another document')).toBeNull();
  await user.keyboard('{F1}');
});
