import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyName } from '../../core/participants/vault.ts';
import { admin, password } from '../../tests/support/fixtures/cast.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { heldAt, namedAt, personOf } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { recoveryCode } from './recovery-code.ts';

let office: BoxOffice;
beforeEach(async () => {
  office = await openBoxOffice();
});
afterEach(() => office.close());

const onPaper = { password, language: 'en', how: 'print' } as const;
const entries = () =>
  office.sql(
    `select operation, after from journal where operation like 'installation.%' order by seq`,
  );

describe('the recovery code', () => {
  test('is to be printed until it was, once, for this key', async () => {
    const { installation } = office.operations;
    const key = keyName(office.key);
    expect(await installation.state()).toMatchObject({ name: key, isPrinted: false });
    const { content, ...printed } = await installation.printRecoveryCode(onPaper);
    expect(Buffer.from(content ?? '', 'base64').toString('latin1')).toMatch(/^%PDF-/);
    expect(printed).toMatchObject({ done: true, whyNot: null, fileName: `rowlock-key-${key}.pdf` });
    expect(await installation.state()).toMatchObject({ name: key, isPrinted: true });
    const other = await office.openCounter({ enrolled: false });
    await other.signInAs('admin');
    expect(await other.operations.installation.state()).toMatchObject({ isPrinted: false });
  });

  test('is printed only with the password, and the journal knows by whom, but not what', async () => {
    const { installation } = office.operations;
    const guess = installation.printRecoveryCode({ ...onPaper, password: 'a wild guess' });
    expect(await refusalOf(guess)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(await entries()).toEqual([]);
    await installation.printRecoveryCode(onPaper);
    const after = { key: keyName(office.key), how: 'pdf' };
    expect(await entries()).toEqual([{ operation: 'installation.printRecoveryCode', after }]);
    const rows = await office.sql('select journal::text as row from journal');
    for (const line of recoveryCode(office.key)) expect(JSON.stringify(rows)).not.toContain(line);
  });

  test('goes to the printer alone where there is one, and is still to be printed if that was left', async () => {
    let isPrinting = false;
    let isBroken = false;
    const papers: Uint8Array[] = [];
    const counter = await office.openCounter({
      devices: {
        save: () =>
          isBroken ? Promise.reject(new Error('no room')) : Promise.resolve({ done: false }),
        open: () => Promise.resolve({ done: true }),
        print(_name, pdf) {
          papers.push(pdf);
          return Promise.resolve({ done: isPrinting });
        },
      },
    });
    await counter.signInAs('admin');
    const { installation } = counter.operations;
    const left = await installation.printRecoveryCode(onPaper);
    expect(left).toMatchObject({ done: false, content: null });
    expect(await installation.printRecoveryCode({ ...onPaper, how: 'save' })).toMatchObject({
      done: false,
    });
    isBroken = true;
    const broken = installation.printRecoveryCode({ ...onPaper, how: 'save' });
    expect(await refusalOf(broken)).toMatchObject({ code: 'DEFECT' });
    expect(await installation.state()).toMatchObject({ isPrinted: false });
    isPrinting = true;
    expect(await installation.printRecoveryCode(onPaper)).toMatchObject({
      done: true,
      content: null,
    });
    expect(await installation.state()).toMatchObject({ isPrinted: true });
    expect(papers).toHaveLength(2);
  });
});

describe('a key from paper', () => {
  const aNamedOrder = async (counter: TestCounter) => {
    const held = await heldAt(counter, await aNamedClass(office));
    return namedAt(counter, held);
  };
  const maskAt = async ({ operations }: TestCounter, orderId: string) =>
    personOf((await operations.orders.get({ orderId })).order)?.nationalId?.masked;
  const restore = ({ operations }: TestCounter, code: readonly string[]) =>
    operations.installation.restoreKey({ password, code: code.join('\n') });

  async function aCounterThatLostItsKey(): Promise<TestCounter> {
    const counter = await office.openCounter({ enrolled: false });
    return counter.signIn(admin);
  }

  test('takes its place again where nothing stands under another, and ids are read at once', async () => {
    const order = await aNamedOrder(office.counter);
    const counter = await aCounterThatLostItsKey();
    expect(await maskAt(counter, order.id)).toBe('***********');
    const key = keyName(office.key);
    expect(await restore(counter, recoveryCode(office.key))).toEqual({ key, as: 'current' });
    expect(await maskAt(counter, order.id)).toMatch(/^\d{6}\*{5}$/);
    expect(await counter.operations.installation.state()).toMatchObject({ name: key });
    expect(await entries()).toEqual([
      { operation: 'installation.restoreKey', after: { key, as: 'current' } },
    ]);
    expect(await restore(counter, recoveryCode(office.key))).toEqual({ key, as: 'known' });
  });

  test('is kept beside the one that is in use, whose ids stay readable', async () => {
    const counter = await aCounterThatLostItsKey();
    const own = await aNamedOrder(counter);
    expect(await restore(counter, recoveryCode(office.key))).toMatchObject({ as: 'former' });
    expect(await maskAt(counter, own.id)).toMatch(/^\d{6}\*{5}$/);
    expect(await restore(counter, recoveryCode(office.key))).toMatchObject({ as: 'known' });
  });

  test('is refused with the line that was mistyped, or without the password, and nothing changes', async () => {
    const counter = await aCounterThatLostItsKey();
    const before = await counter.operations.installation.state();
    const [one = '', two = '', ...more] = recoveryCode(randomBytes(32));
    const wrong = restore(counter, [two, one, ...more]);
    expect(await refusalOf(wrong)).toEqual({ code: 'CODE_WRONG', data: { lines: [1, 2] } });
    const guess = { password: 'a wild guess', code: [one, two, ...more].join(' ') };
    expect(await refusalOf(counter.operations.installation.restoreKey(guess))).toMatchObject({
      code: 'WRONG_CREDENTIALS',
    });
    expect(await counter.operations.installation.state()).toEqual(before);
    expect(await entries()).toEqual([]);
  });
});
