import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { focused, show } from '../render.testing.tsx';
import { useShortcut } from '../shortcuts.ts';
import { scan, scanOver } from './scan.testing.ts';
import { onScan, type Scan } from './scans.ts';

/** A page with one of everything that keys can change, and what came of it. */
function page() {
  const done: string[] = [];
  const scans: Scan[] = [];
  function Page() {
    const [text, setText] = useState('before');
    const [class_, setClass] = useState('b');
    useShortcut({ keys: 'P', label: 'print', action: () => done.push('printed') });
    return (
      <form
        onSubmit={event => {
          event.preventDefault();
          done.push('sent');
        }}
      >
        <input aria-label="name" value={text} onChange={event => setText(event.target.value)} />
        <textarea aria-label="reason" defaultValue="two words" />
        <input aria-label="secret" type="password" />
        <input aria-label="phone" type="tel" />
        <select
          aria-label="class"
          value={class_}
          onChange={event => {
            setClass(event.target.value);
            done.push(event.target.value);
          }}
        >
          <option value="a">9</option>
          <option value="b">8</option>
        </select>
        <button type="button" onClick={() => done.push('pressed')}>
          pay
        </button>
      </form>
    );
  }
  const shown = show(<Page />);
  const end = onScan(each => scans.push(each));
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'name' });
  return { ...shown, done, scans, name, end, read: () => scans.map(each => each.readings[0]) };
}

describe('a scan', () => {
  test('sends no form, and leaves text, caret and focus as they were', async () => {
    const { name, done, read, end } = page();
    name.focus();
    name.setSelectionRange(2, 4);
    scan('K7Q2MN8P\n');
    expect([name.value, name.selectionStart, name.selectionEnd]).toEqual(['before', 2, 4]);
    expect([focused(), done, read()]).toEqual([name, [], ['K7Q2MN8P']]);
    await scanOver();
    expect(read()).toHaveLength(1);
    end();
  });

  test('presses no button that has the focus', () => {
    const { done, end } = page();
    screen.getByRole('button').focus();
    scan('5901234123457\n');
    expect(done).toEqual([]);
    end();
  });

  test('prints nothing where its first letter is a key, from a scanner with Caps Lock too', async () => {
    const { done, read, end } = page();
    screen.getByRole('button').focus();
    for (const withShift of [true, false]) {
      scan('P7Q2MN8K', 4, withShift);
      await scanOver();
    }
    expect([done, read()]).toEqual([[], ['P7Q2MN8K', 'P7Q2MN8K']]);
    end();
  });

  test('control: that letter by hand does it, at once or, where a scan may begin so, a moment later', async () => {
    const { done, end } = page();
    screen.getByRole('button').focus();
    scan('p');
    expect(done).toEqual(['printed']);
    await scanOver();
    scan('P', 4, false);
    await waitFor(() => expect(done).toEqual(['printed', 'printed']));
    end();
  });

  test('is none in a secret or a telephone number, which a program may type', async () => {
    const { done, scans, end } = page();
    for (const label of ['secret', 'phone']) {
      const field = screen.getByLabelText<HTMLInputElement>(label);
      field.focus();
      scan('600700800\n');
      await scanOver();
      expect(field.value).toBe('600700800');
    }
    expect([scans, done]).toEqual([[], ['sent', 'sent']]);
    end();
  });

  test('is none that was pasted', async () => {
    const { user, name, scans, end } = page();
    await user.clear(name);
    await user.paste('5901234123457');
    await scanOver();
    expect([name.value, scans]).toEqual(['5901234123457', []]);
    end();
  });

  test('of two codes one right after the other is two', async () => {
    const { name, read, end } = page();
    name.focus();
    scan('59012344\n');
    await scanOver();
    scan('K7Q2MN8P\n');
    expect([name.value, read()]).toEqual(['before', ['59012344', 'K7Q2MN8P']]);
    end();
  });
});
