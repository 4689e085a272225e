import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { focused } from '../../ui/render.testing.tsx';
import { atTheCounter } from './at-the-counter.testing.tsx';

describe('the digits', () => {
  test('name the class, then how many of it, and Enter holds them', async () => {
    const { user, field, pane, isHeld } = await atTheCounter();
    expect(focused()).toBe(pane);
    await user.keyboard('1');
    expect(focused()).toBe(field('Stalls'));
    await user.keyboard('12');
    expect(field('Stalls').value).toBe('12');
    await user.keyboard('{Enter}');
    await isHeld(12, 0);
    expect(focused()).toBe(pane);
    await screen.findByRole('timer');
  });

  test('choose of a second class too, and without a number one of it', async () => {
    const { user, field, isHeld } = await atTheCounter();
    await user.keyboard('13{Enter}2{Enter}');
    await isHeld(3, 1);
    expect([field('Stalls').value, field('Standing').value]).toEqual(['3', '1']);
    // Named once more without a number, it stays as it is.
    await user.keyboard('1{Enter}24{Enter}');
    await isHeld(3, 4);
  });

  test('are taken back by Backspace, and all of them by Escape: the next one begins anew', async () => {
    const { user, field, pane, isHeld } = await atTheCounter();
    await user.keyboard('145{Backspace}{Enter}');
    await isHeld(4, 0);
    await user.keyboard('19{Escape}');
    expect(field('Stalls').value).toBe('4');
    expect(focused()).toBe(pane);
    await user.keyboard('23{Enter}');
    await isHeld(4, 3);
  });

  test('of a Persian keyboard do the same, and are shown as they are written there', async () => {
    const { user, field, pane, isHeld } = await atTheCounter({ language: 'fa' });
    expect(field('Stalls').value).toBe('۰');
    fireEvent.keyDown(pane, { key: '۱', code: 'Digit1' });
    expect(focused()).toBe(field('Stalls'));
    await user.keyboard('۱۲');
    expect(field('Stalls').value).toBe('۱۲');
    await user.keyboard('{Enter}');
    await isHeld(12, 0);
    expect(field('Stalls').value).toBe('۱۲');
    // What is written from left to right stays so: − on the left, + on the right.
    expect(field('Stalls').closest<HTMLElement>('[dir]')?.dir).toBe('ltr');
  });
});
