import { describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import { Minor } from '../../../core/contract/money.ts';
import { update } from '../../../core/ticket-classes/update.ts';
import { actorOf } from '../../load/counter.ts';
import { anArena } from '../arena.ts';
import { stoppedAt } from '../meeting.ts';

/* An organizer edits a ticket class that is being sold. */

const arena = anArena();

const readingClass =
  /from "ticket_classes" inner join "ticket_stock"[^]*"ticket_classes"."id" = \$\d/;

const stock = async () => {
  const { rows } = await arena().owner.query<{ capacity: number; held: number }>(
    'select capacity, held from ticket_stock',
  );
  return rows;
};

describe('an edit that was begun before a sale and saved after it', () => {
  test('keeps what was sold meanwhile', async () => {
    const organizer = stoppedAt(arena(), readingClass);
    const { write } = actingAs(organizer.counter.database, actorOf(arena().house));
    const { ticketClassId } = arena();
    const saving = write('ticketClasses.update', (tx, context) =>
      update(tx, context, {
        ticketClassId,
        name: 'Balcony',
        priceMinor: Minor.parse(9_900),
        vatRateBp: 800,
        capacity: 8,
        participantData: 'none',
      }),
    );
    await organizer.reached;
    const order = await arena().counter().hold(arena().places(3));
    organizer.letGo();
    await saving;
    expect(await stock()).toEqual([{ capacity: 8, held: 3 }]);
    expect(order.totalMinor).toBe(15_000);
    expect((await arena().counter().pay({ order })).totalMinor).toBe(15_000);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: one that writes back all it had read undoes the sale', async () => {
    const { rows } = await arena().owner.query<{ held: number; sold: number }>(
      'select held, sold from ticket_stock',
    );
    await arena().counter().hold(arena().places(3));
    await arena().owner.query('update ticket_stock set capacity = 8, held = $1, sold = $2', [
      rows[0]?.held,
      rows[0]?.sold,
    ]);
    expect(await arena().wrong()).toEqual([expect.stringMatching(/^counters that differ/)]);
  });
});
