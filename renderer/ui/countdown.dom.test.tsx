import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { noteServerMoment } from '../api/server-clock.ts';
import { announce } from './announce.tsx';
import { Countdown } from './countdown.tsx';
import { pass, show, spoken } from './render.testing.tsx';

const asOf = '2030-01-01T12:00:00.000Z';
const after = (seconds: number) => new Date(Date.parse(asOf) + seconds * 1_000).toISOString();

// The clock of this counter is years off: only the database's counts.
beforeEach(() => vi.useFakeTimers({ now: Date.parse('2011-11-11T11:11:11Z') }));
afterEach(() => void vi.useRealTimers());

const figures = () => screen.getByRole('timer').textContent;
function countdown(seconds: number, language: Language = 'en') {
  const onEnd = vi.fn();
  noteServerMoment(asOf, performance.now());
  const until = (deadline: string) => <Countdown until={deadline} onEnd={() => void onEnd()} />;
  const shown = show(until(after(seconds)), language);
  const extend = (to: number) => shown.rerender(until(after(to)));
  act(() => announce('nothing yet'));
  return { ...shown, onEnd, extend };
}

describe('a countdown', () => {
  test('goes on every second by the clock of the database', () => {
    countdown(900);
    expect(figures()).toBe('15:00');
    pass(1);
    expect(figures()).toBe('14:59');
    pass(58.75);
    expect(figures()).toBe('14:01');
    pass(0.25);
    expect(figures()).toBe('14:00');
  });

  test('has a name that is a sentence, beside figures that are silent', () => {
    const { text } = countdown(901);
    const timer = screen.getByRole('timer', { name: text.ui.timeLeft(15, 1) });
    expect(timer.querySelector('[dir=ltr]')?.getAttribute('aria-hidden')).toBe('true');
    pass(60);
    screen.getByRole('timer', { name: text.ui.timeLeft(14, 1) });
  });

  test.each([
    ['pl', '01:05', '5'],
    ['fa', '۰۱:۰۵', '۵'],
  ] as const)('is written in %s as %s, from left to right', (language, written, five) => {
    const { text } = countdown(65, language);
    expect(figures()).toBe(written);
    expect(screen.getByRole('timer').querySelector('[dir]')?.getAttribute('dir')).toBe('ltr');
    const timer = screen.getByRole('timer', { name: text.ui.timeLeft(1, 5) });
    expect(timer.getAttribute('aria-label')).toContain(five);
  });

  test('says once that two minutes are left, and not a second early', () => {
    const { text } = countdown(122);
    pass(1);
    expect(spoken()).toBe('nothing yet');
    pass(1);
    expect(spoken()).toBe(text.ui.twoMinutes);
    act(() => announce('something else'));
    pass(100);
    expect(spoken()).toBe('something else');
  });

  test('looks different from two minutes on, and again when it is over', () => {
    countdown(121);
    const state = () => screen.getByRole('timer').dataset['state'];
    expect(state()).toBe('calm');
    pass(1);
    expect(state()).toBe('soon');
    pass(120);
    expect(state()).toBe('over');
  });

  test('ends once: it says so, stays at zero, and tells the screen a single time', () => {
    const { text, onEnd, extend } = countdown(3);
    pass(2.75);
    expect(figures()).toBe('00:01');
    expect(onEnd).not.toHaveBeenCalled();
    pass(0.25);
    expect(figures()).toBe('00:00');
    screen.getByRole('timer', { name: text.ui.timeUp });
    expect(spoken()).toBe(text.ui.timeUp);
    act(() => announce('something else'));
    // The screen around it is drawn again, with another function to call.
    extend(3);
    pass(60);
    expect(figures()).toBe('00:00');
    expect(spoken()).toBe('something else');
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  test('ends where an answer put the clock back by a moment just as it ran out', () => {
    const { onEnd } = countdown(2);
    act(() => {
      vi.advanceTimersByTime(2_000);
      noteServerMoment(after(1.9), performance.now());
    });
    expect(figures()).toBe('00:01');
    pass(0.25);
    expect(figures()).toBe('00:00');
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  test('of a deadline that has passed already ends at once', () => {
    const { onEnd } = countdown(-5);
    expect(figures()).toBe('00:00');
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  test('of a hold that got more time runs on, warns again and ends again', () => {
    const { text, onEnd, extend } = countdown(60);
    pass(60);
    extend(60 + 180);
    expect(figures()).toBe('03:00');
    pass(59);
    expect(spoken()).toBe(text.ui.timeUp);
    pass(1);
    expect(spoken()).toBe(text.ui.twoMinutes);
    pass(120);
    expect(onEnd).toHaveBeenCalledTimes(2);
  });

  test('that is taken away leaves no clock running', () => {
    const { unmount, onEnd } = countdown(10);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
    pass(20);
    expect(onEnd).not.toHaveBeenCalled();
  });
});
