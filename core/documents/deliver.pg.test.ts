import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorOf, type Counter } from '../../tests/load/counter.ts';
import { type Arena, openArena } from '../../tests/proofs/arena.ts';
import { appRole } from '../../tests/support/database.ts';
import { actingAs } from '../acting.ts';
import { type Delivery, type Devices, deliver } from './deliver.ts';

let arena: Arena;
let counter: Counter;
let objectId: string;
beforeAll(async () => {
  arena = await openArena(1);
  counter = arena.counter();
});
beforeEach(() => {
  objectId = crypto.randomUUID();
});
afterAll(() => arena.close());

const press = () => Promise.resolve(Buffer.from('set'));
const closed = () => Promise.resolve({ done: false, whyNot: 'closed' as const });
const refusing = () => Promise.reject(new Error('no paper'));

/** Takes a document, or has what happens then told. */
const aDesktop = (changed: Partial<Devices> = {}): Devices => ({
  save: () => Promise.resolve({ done: true, where: '/home/ewa/key.txt' }),
  open: () => Promise.resolve({ done: true }),
  print: () => Promise.resolve({ done: true }),
  ...changed,
});

const aDelivery = (changed: Partial<Delivery> = {}): Delivery => ({
  document: { kind: 'enrolment', fileName: 'key.txt', blocks: { sealed: 'set' } },
  how: 'print',
  entry: { operation: 'installation.writeEnrolment', objectId, after: {} },
  ...changed,
});

const takenBack = () => ({
  takenBack: { operation: 'installation.enrolmentNotWritten', objectId, after: {} } as const,
});

const hand = (devices: Devices | null, changed: Partial<Delivery> = {}) =>
  deliver(actingAs(counter.database, actorOf(arena.house)), { press, devices }, aDelivery(changed));

const entries = async () => {
  const { rows } = await arena.owner.query<{ operation: string }>(
    'select operation from journal where object_id = $1 order by seq',
    [objectId],
  );
  return rows.map(({ operation }) => operation);
};

describe('a document', () => {
  test('comes in the answer where there are no devices, or where whoever called asks for it', async () => {
    const answered = {
      fileName: 'key.txt',
      done: true,
      where: null,
      whyNot: null,
      content: 'c2V0',
    };
    expect(await hand(null)).toEqual(answered);
    expect(await hand(aDesktop(), { how: 'answer' })).toEqual(answered);
  });

  test('that is ended while it is made leaves no trace, on paper or in the journal', async () => {
    const ending = new AbortController();
    const made = () => {
      ending.abort(new Error('enough'));
      return press();
    };
    const printed: string[] = [];
    const devices = aDesktop({
      print: name => {
        printed.push(name);
        return Promise.resolve({ done: true });
      },
    });
    const outside = actingAs(counter.database, actorOf(arena.house));
    const host = { press: made, devices, looking: { signal: ending.signal } };
    const ended = deliver(outside, host, aDelivery(takenBack()));
    await expect(ended).rejects.toThrow('enough');
    expect(printed).toEqual([]);
    expect(await entries()).toEqual([]);
  });

  test('that is saved tells where, and stays out of the answer', async () => {
    expect(await hand(aDesktop(), { how: 'save' })).toEqual({
      fileName: 'key.txt',
      done: true,
      where: '/home/ewa/key.txt',
      whyNot: null,
      content: null,
    });
  });

  test('is entered in the journal before it leaves', async () => {
    let before: string[] = [];
    const print = async () => {
      before = await entries();
      return { done: true };
    };
    await hand(aDesktop({ print }));
    expect(before).toEqual(['installation.writeEnrolment']);
  });

  test.each<[string, Partial<Devices>, Delivery['how']]>([
    ['the operator thinks better of printing', { print: closed }, 'print'],
    ['the operator names no place to save it', { save: closed }, 'save'],
    ['the printer fails', { print: refusing }, 'print'],
    ['the disk fails', { save: refusing }, 'save'],
  ])('has its entry taken back when %s', async (_, devices, how) => {
    const handed = hand(aDesktop(devices), { how, ...takenBack() });
    const done = await handed.then(
      each => each.done,
      () => false,
    );
    expect(done).toBe(false);
    expect(await entries()).toEqual([
      'installation.writeEnrolment',
      'installation.enrolmentNotWritten',
    ]);
  });

  test('that stays here says why, and one that was opened for want of a printer says so', async () => {
    expect(await hand(aDesktop({ print: closed }))).toMatchObject({
      done: false,
      whyNot: 'closed',
    });
    const opened = () => Promise.resolve({ done: true, whyNot: 'opened' as const });
    expect(await hand(aDesktop({ print: opened }))).toMatchObject({ done: true, whyNot: 'opened' });
  });

  test('that was opened for want of a printer has left, so that its entry stays', async () => {
    const opened = () => Promise.resolve({ done: true, whyNot: 'opened' as const });
    await hand(aDesktop({ print: opened }), takenBack());
    expect(await entries()).toEqual(['installation.writeEnrolment']);
  });

  test('that went through has nothing taken back', async () => {
    await hand(aDesktop(), takenBack());
    expect(await entries()).toEqual(['installation.writeEnrolment']);
  });

  test('that cannot be set leaves no entry', async () => {
    const outside = actingAs(counter.database, actorOf(arena.house));
    const handed = deliver(outside, { press: refusing, devices: aDesktop() }, aDelivery());
    await expect(handed).rejects.toThrow('no paper');
    expect(await entries()).toEqual([]);
  });
});

describe('a document whose entry cannot be written', () => {
  beforeEach(() => arena.owner.query(`revoke insert on journal from ${appRole()}`));
  afterEach(() => arena.owner.query(`grant insert on journal to ${appRole()}`));

  test('does not leave', async () => {
    let printed = 0;
    const print = () => Promise.resolve({ done: (printed += 1) > 0 });
    await expect(hand(aDesktop({ print }))).rejects.toThrow();
    expect(printed).toBe(0);
  });

  test('leaves all the same where somebody has paid for it, and the reason is told', async () => {
    const told = new Promise((owed, reject) => {
      hand(aDesktop(), { owed }).then(({ done }) => expect(done).toBe(true), reject);
    });
    expect(await told).toBeInstanceOf(Error);
  });
});
