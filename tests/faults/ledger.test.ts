import { expect, test } from 'vitest';
import { openLedger } from './ledger.ts';

const answer = (status: number, json: unknown) => () => Promise.resolve({ status, json });

test('an order, a refusal and a busy counter are what a client may be told', async () => {
  const ledger = openLedger();
  const order = { id: 'one', status: 'held' };
  expect(await ledger.hear('a hold', answer(200, { order }))).toEqual({ kind: 'answer', order });
  expect(await ledger.hear('a hold', answer(409, { code: 'SOLD_OUT' }))).toEqual({
    kind: 'refusal',
    code: 'SOLD_OUT',
  });
  const busy = answer(503, { code: 'BUSY', data: { reason: 'locked' } });
  expect(await ledger.hear('a hold', busy)).toEqual({ kind: 'again', why: 'locked' });
  const gone = () => Promise.reject(new TypeError('fetch failed'));
  expect(await ledger.hear('a hold', gone)).toEqual({ kind: 'again', why: 'lost' });
  expect(ledger.takeComplaints()).toEqual([]);
  expect(ledger.takeAgain()).toEqual({ locked: 1, lost: 1 });
});

test('a defect, and a call that ends by the patience of its client alone, are complained about', async () => {
  const ledger = openLedger();
  await ledger.hear('a hold', answer(500, { code: 'DEFECT' }));
  await ledger.hear('a hold', () => Promise.reject(new DOMException('', 'TimeoutError')));
  expect(ledger.takeComplaints()).toEqual([
    expect.stringContaining('a hold was answered with a defect') as string,
    expect.stringContaining('TimeoutError') as string,
  ]);
  expect(ledger.takeComplaints()).toEqual([]);
});

test('a refusal, where there is enough for everybody, is complained about', () => {
  const ledger = openLedger();
  const sale = ledger.begin(2);
  expect(ledger.enter(sale, { kind: 'refusal', code: 'SOLD_OUT' }, 'held')).toBeNull();
  expect(sale.told).toBe('refused');
  expect(ledger.takeComplaints()).toEqual([`order ${sale.orderId} was refused: SOLD_OUT`]);
});
