import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hear, keyed, strokesOf } from './recogniser.testing.ts';
import { isTaken } from './taken.ts';

const letters = Array.from('23456789ABCDEFGHJKMNPQRSTWXYZ');
const ourCode = fc
  .constantFrom(8, 24)
  .chain(length => fc.array(fc.constantFrom(...letters), { minLength: length, maxLength: length }))
  .map(each => each.join(''));
const goods = fc
  .integer({ min: 6, max: 20 })
  .chain(length =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }),
  )
  .map(each => each.join(''));
const code = fc.oneof(ourCode, goods);
const asTyped = fc.constantFrom(
  'Jan',
  'Kowalski',
  'jan kowalski',
  'Wójcik-Nowak',
  '150,00',
  'Anna Maria von der Recke',
  'anna.nowak@example.com',
  '12',
  '150',
  '99999',
  'jazz',
  'KOWALSKI',
  'ŻÓŁTOWSKA',
  'REFUND OF A GROUP',
  '2026-12-04',
  'مریم',
);
const begin = fc.integer({ min: 0, max: 1_000_000 });
const fast = fc.array(fc.integer({ min: 0, max: 29 }), { minLength: 1, maxLength: 30 });
const slow = fc.array(fc.integer({ min: 30, max: 400 }), { minLength: 1, maxLength: 30 });
const anyGap = fc.array(fc.integer({ min: 5, max: 400 }), { minLength: 1, maxLength: 30 });
const enter = fc.constantFrom('', '\n');

describe('a scanner is told from a hand, whatever is struck at 5 to 400 ms a key:', () => {
  test('a code under 30 ms a key is a scan, with or without Enter, and leaves nothing behind', () => {
    fc.assert(
      fc.property(code, begin, fast, enter, (text, at, gaps, end) => {
        expect(hear(strokesOf(text + end, at, gaps))).toEqual({ scans: [text], written: '' });
      }),
    );
  });

  test('the same code by hand is typing, down to its Enter', () => {
    fc.assert(
      fc.property(code, begin, slow, enter, (text, at, gaps, end) => {
        expect(hear(strokesOf(text + end, at, gaps))).toEqual({ scans: [], written: text + end });
      }),
    );
  });

  test('words, amounts, dates and short numbers are typing at any speed', () => {
    fc.assert(
      fc.property(asTyped, begin, anyGap, enter, (text, at, gaps, end) => {
        expect(hear(strokesOf(text + end, at, gaps))).toEqual({ scans: [], written: text + end });
      }),
    );
  });

  test('one to five digits and Enter with no pause at all are typing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,5}$/), begin, (digits, at) => {
        expect(hear(strokesOf(`${digits}\n`, at, 0)).written).toBe(`${digits}\n`);
      }),
    );
  });

  test('one slow key among them makes two bursts of a code: each is judged by itself', () => {
    const half = (length: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(half(3), half(4), fc.integer({ min: 30, max: 400 }), (one, other, pause) => {
        const [first, second] = [one.join(''), other.join('')];
        const strokes = [...strokesOf(first, 0, 10), ...strokesOf(`${second}\n`, 20 + pause, 10)];
        expect(hear(strokes)).toEqual({ scans: [], written: `${first}${second}\n` });
      }),
    );
  });

  test('what somebody typed before a scan stays, and what they type after it too', () => {
    fc.assert(
      fc.property(asTyped, code, fast, asTyped, (one, scanned, gaps, other) => {
        const first = strokesOf(one, 0, 80);
        const scan = strokesOf(`${scanned}\n`, (first.at(-1)?.at ?? 0) + 200, gaps);
        const then = strokesOf(other, (scan.at(-1)?.at ?? 0) + 200, 80);
        expect(hear([...first, ...scan, ...then])).toEqual({
          scans: [scanned],
          written: one + other,
        });
      }),
    );
  });
});

describe('a scan', () => {
  test('is read by its places on a keyboard, where a Persian layout writes other signs', () => {
    const strokes = [
      keyed(0, 'ن', 'KeyK', { shiftKey: true }),
      ...Array.from('۷۲۸۹۲۳').map((key, at) => keyed(10 + at * 10, key, `Digit${'728923'[at]}`)),
      keyed(80, 'Enter', 'Enter'),
    ];
    expect(hear(strokes).scans).toEqual(['K728923']);
  });

  test('is read by its places on a French keyboard, which writes digits with Shift', () => {
    const strokes = [
      keyed(0, 'Q', 'KeyA', { shiftKey: true }),
      keyed(5, '&', 'Digit1'),
      keyed(10, 'é', 'Digit2'),
      keyed(15, '"', 'Digit3'),
      keyed(20, ')', 'Minus'),
      keyed(25, 'à', 'Digit0'),
      keyed(30, 'ç', 'Digit9'),
    ];
    expect(hear(strokes).scans).toEqual(['A123-09']);
  });

  test('is one with Shift struck before each letter, and with Caps Lock on', () => {
    const strokes = Array.from('K7MN8PQR').flatMap((key, at) => [
      keyed(at * 40, 'Shift', 'ShiftLeft', { shiftKey: true }),
      keyed(at * 40 + 20, key.toLowerCase(), /\d/.test(key) ? `Digit${key}` : `Key${key}`, {
        shiftKey: /[A-Z]/.test(key),
      }),
    ]);
    expect(hear(strokes).scans).toEqual(['K7MN8PQR']);
  });

  test('ends with Tab too, and with an Enter that lags behind; that of a person is theirs', () => {
    const scan = strokesOf('59012344', 0, 10);
    const ending = (at: number, key = 'Enter') => hear([...scan, keyed(at, key, key)]).written;
    expect([ending(75, 'Tab'), ending(99), ending(185)]).toEqual(['', '', '']);
    expect(ending(400)).toBe('\n');
  });

  test('is one also where a busy window keeps its driver waiting for a key now and then', () => {
    const gaps = [60, 5, 5, 5, 90, 5, 5, 5, 5, 5, 5, 5];
    const strokes = strokesOf('5901234123457\n', 0, gaps);
    const justHeard = ({ at }: { at: number }) => at - 3;
    expect(hear(strokes, () => false, false, justHeard)).toEqual({
      scans: ['5901234123457'],
      written: '',
    });
    expect(hear(strokes).scans).not.toContain('5901234123457');
  });

  test('is another one where one was judged before it, however busy the window', () => {
    const strokes = [...strokesOf('59012344', 0, 5), ...strokesOf('K7Q2MN8P\n', 125, 5)];
    const justHeard = ({ at }: { at: number }) => at - 3;
    expect(hear(strokes, () => false, false, justHeard).scans).toEqual(['59012344', 'K7Q2MN8P']);
  });

  test('is no hand that types while the window is busy all the time', () => {
    fc.assert(
      fc.property(code, slow, enter, (text, gaps, end) => {
        const strokes = strokesOf(text + end, 0, gaps);
        const heard = hear(
          strokes,
          () => false,
          true,
          ({ at }) => at - 1,
        );
        expect(heard).toEqual({ scans: [], written: text + end });
      }),
    );
  });

  test('swallows no Enter of a hand that has pressed another key since, or that comes after its own', () => {
    const scan = strokesOf('59012344\n', 0, 10);
    const taken = [...scan, keyed(90, 'F9', 'F9'), keyed(95, 'Enter', 'Enter')];
    expect(hear(taken).written).toBe('\n');
    expect(hear([...scan, keyed(112, 'Enter', 'Enter')]).written).toBe('\n');
  });

  test('swallows no Enter of what is typed right after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), pause => {
        const keys = [...strokesOf('59012344\n', 0, 10), ...strokesOf('12\n', 80 + pause, 5)];
        expect(hear(keys)).toEqual({ scans: ['59012344'], written: '12\n' });
      }),
    );
  });

  test('whose Enter comes as two is swallowed with both', () => {
    const scan = [...strokesOf('59012344\n', 0, 10), keyed(95, 'Enter', 'Enter')];
    expect(hear(scan)).toEqual({ scans: ['59012344'], written: '' });
  });

  test('is one by the time its keys were struck, however late a busy window hears of them', () => {
    fc.assert(
      fc.property(code, fast, enter, (text, gaps, end) => {
        const { scans, written } = hear(strokesOf(text + end, 0, gaps), () => false, true);
        expect([scans.at(-1), written]).toEqual([text, '']);
      }),
    );
  });
});

describe('no scan is', () => {
  test('a key that is held down, as a cat or a bag does', () => {
    const cat = Array.from({ length: 20 }, (_, at) =>
      keyed(at * 20, '5', 'Digit5', { repeat: at > 0 }),
    );
    expect(hear(cat).scans).toEqual([]);
  });

  test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)(
    'a burst with %s on every key',
    held => {
      const keys = Array.from('59012344').map((key, at) =>
        keyed(at * 10, key, `Digit${key}`, { [held]: true }),
      );
      expect(hear(keys).scans).toEqual([]);
    },
  );

  test('what its field takes: it is written there, and Enter goes on', () => {
    expect(hear(strokesOf('44051401359\n', 0, 5), text => text === '44051401359')).toEqual({
      scans: [],
      written: '44051401359\n',
    });
  });
});

describe('a field of a document or PESEL takes', () => {
  const field = (name: string) =>
    ({ matches: () => false, closest: () => ({ getAttribute: () => name }) }) as unknown as Element;
  test.each([
    ['a PESEL', '44051401359', true],
    ['a PESEL with a slip, to say so', '44051401358', true],
    ['an identity card', 'ABA300000', true],
    ['a passport', 'EK1234567', true],
    ['no goods', '5901234123457', false],
    ['no order', 'K7Q2MN8P', false],
    ['no ticket', 'K7Q2MN8PABCDEFGHJKMNPQRS', false],
    ['no short code of goods', '59012344', false],
  ])('%s', (_what, text, taken) => {
    expect(isTaken(field('id'), [text])).toBe(taken);
  });

  test('and a search for people takes a right PESEL alone', () => {
    const taken = ['44051401359', '44051401358', 'ABA300000'].map(each =>
      isTaken(field('pesel'), [each]),
    );
    expect(taken).toEqual([true, false, false]);
  });
});
