import { describe, expect, test } from 'vitest';
import { windowSeat } from './over-electron.ts';

const tokens = (refreshToken: string) => ({ accessToken: 'access', refreshToken, expiresAt: '' });

/** A keeper in memory, which outlives the seats it is given to. */
function aKeeper() {
  const kept: { secret: string | null } = { secret: null };
  return {
    kept: () => kept.secret,
    keep: (secret: string | null) => {
      kept.secret = secret;
    },
  };
}

describe('the seat of a window', () => {
  test('shows the window no token', () => {
    expect(windowSeat().keep(tokens('one'))).toEqual({});
  });

  test('keeps nothing for the next start unless the operator wants to stay signed in', () => {
    const keeper = aKeeper();
    windowSeat(keeper).keep(tokens('one'));
    expect(keeper.kept()).toBeNull();
  });

  test('keeps the latest refresh token for the next start of whoever wants to stay', () => {
    const keeper = aKeeper();
    const seat = windowSeat(keeper);
    seat.stay(true);
    seat.keep(tokens('one'));
    const next = windowSeat(keeper);
    expect([next.accessToken(), next.refreshToken()]).toEqual([undefined, 'one']);
    next.keep(tokens('two'));
    expect(keeper.kept()).toBe('two');
  });

  test('forgets it with the sign-out, and when somebody else sits down', () => {
    const keeper = aKeeper();
    const seat = windowSeat(keeper);
    seat.stay(true);
    seat.keep(tokens('one'));
    seat.drop();
    expect([seat.refreshToken(), keeper.kept()]).toEqual([undefined, null]);
    seat.stay(true);
    seat.keep(tokens('two'));
    seat.stay(false);
    seat.keep(tokens('of another'));
    expect(keeper.kept()).toBeNull();
  });
});
