import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useKeptFocus } from './keep-focus.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Two lines of an order that can go, and a dialog that a menu opens. */
function Screen({ kept = true }: { readonly kept?: boolean }) {
  return kept ? <Kept /> : <Order />;
}
function Kept() {
  useKeptFocus();
  return <Order />;
}
function Order() {
  const [lines, setLines] = useState(['Stalls', 'Balcony']);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setAsking(true)}>
        Menu
      </button>
      <ul>
        {lines.map(each => (
          <li key={each}>
            <button type="button" onClick={() => setLines(lines.filter(line => line !== each))}>
              {each}
            </button>
          </li>
        ))}
      </ul>
      {isAsking && (
        <button type="button" onClick={() => setAsking(false)}>
          Close
        </button>
      )}
    </>
  );
}

const press = (name: string) =>
  act(() => {
    const button = screen.getByRole('button', { name });
    button.focus();
    button.click();
  });
const aMoment = () =>
  act(() => {
    vi.advanceTimersByTime(400);
  });
const here = () => document.activeElement?.textContent;

test('the focus goes to the neighbour of what is gone', () => {
  render(<Screen />);
  press('Balcony');
  aMoment();
  expect(here()).toBe('Stalls');
});

test('a dialog that goes gives it back to what had it before', () => {
  render(<Screen />);
  press('Menu');
  press('Close');
  aMoment();
  expect(here()).toBe('Menu');
});

test('it is not taken from what has it', () => {
  render(<Screen />);
  press('Balcony');
  act(() => {
    screen.getByRole('button', { name: 'Menu' }).focus();
  });
  aMoment();
  expect(here()).toBe('Menu');
});

test('a window in the background is left alone', () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  render(<Screen />);
  press('Balcony');
  aMoment();
  expect(document.activeElement).toBe(document.body);
});

test('control: without it the focus is on nothing', () => {
  render(<Screen kept={false} />);
  press('Balcony');
  aMoment();
  expect(document.activeElement).toBe(document.body);
});
