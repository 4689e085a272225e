import { describe, expect, test } from 'vitest';
import { Pin } from './pin.ts';

describe('a PIN', () => {
  test.each(['000000', '7777777', '123456', '890123', '654321', '321098', '121212', '123123'])(
    '%s is tried first, and refused',
    pin => {
      expect(Pin.safeParse(pin).error?.issues[0]?.message).toBe('pinTrivial');
    },
  );

  test.each(['12345', '12345a', '', '1234567890123'])('“%s” is not six to twelve digits', pin => {
    expect(Pin.safeParse(pin).error?.issues[0]?.message).toBe('pinDigits');
  });

  test('is the same in the digits of every keyboard', () => {
    expect(Pin.parse(' ۴۸۲۹۱۷ ')).toBe('482917');
    expect(Pin.parse('482917')).toBe('482917');
  });
});
