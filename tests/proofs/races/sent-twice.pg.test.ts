import { describe, expect, test } from 'vitest';
import { newCommandId, newOrderId } from '../../load/counter.ts';
import { takeAgreementAway } from '../../load/protection.ts';
import { anArena, outcomes } from '../arena.ts';
import { lookingForCommand, rivals, unlockedPayers } from '../meeting.ts';

/* The same command on two connections at once: a double click, or an impatient counter. */

const arena = anArena();

describe('the same hold sent twice at once', () => {
  const race = () => {
    const id = newOrderId();
    const counters = rivals(arena(), 2, lookingForCommand);
    return outcomes(counters.map(counter => counter.hold(arena().places(1), id)));
  };
  const held = async () => {
    const { rows } = await arena().owner.query<{ held: number }>('select held from ticket_stock');
    return rows[0]?.held;
  };

  test('is one hold, and both are told of it', async () => {
    expect(await race()).toEqual(['done', 'done']);
    expect(await held()).toBe(1);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the keys and without the agreement it is two', async () => {
    await takeAgreementAway(arena().owner);
    await arena().owner.query(`
      alter table orders drop constraint orders_pkey cascade, drop constraint orders_id_currency cascade;
      alter table order_lines drop constraint order_lines_order_id_ticket_class_id_pk;
      drop index journal_command, tickets_of_order`);
    expect(await race()).toEqual(['done', 'done']);
    expect(await held()).toBe(2);
  });
});

describe('the same payment sent twice at once', () => {
  const payments = async () => {
    const { rows } = await arena().owner.query('select from payments');
    return rows.length;
  };

  test('is one payment, and both are told of it', async () => {
    const order = await arena().aHold();
    const id = newCommandId();
    const acts = [arena().counter(), arena().counter()].map(each => each.pay({ order, id }));
    expect(await outcomes(acts)).toEqual(['done', 'done']);
    expect(await payments()).toBe(1);
    expect(await arena().wrong()).toEqual([]);
  });

  test('without the lock on the order, its keys still make it one', async () => {
    const order = await arena().aHold();
    const id = newCommandId();
    const counters = unlockedPayers(arena(), 2);
    expect(await outcomes(counters.map(c => c.pay({ order, id })))).toContain('done');
    expect(await payments()).toBe(1);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock, the keys and the agreement it is two', async () => {
    await takeAgreementAway(arena().owner);
    const order = await arena().aHold();
    const id = newCommandId();
    await arena().owner.query(`drop index journal_command, payments_command, receipts_command;
      alter table receipts drop constraint receipts_add_up`);
    const counters = unlockedPayers(arena(), 2);
    expect(await outcomes(counters.map(c => c.pay({ order, id })))).toEqual(['done', 'done']);
    expect(await payments()).toBe(2);
    expect(await arena().wrong()).toContainEqual(expect.stringMatching(/^money that is off/));
  });
});
