import { v7 } from 'uuid';
import { actingAs } from '../../../core/acting.ts';
import { CounterId, ShiftId } from '../../../core/contract/ids.ts';
import { Minor } from '../../../core/contract/money.ts';
import { open } from '../../../core/shifts/open.ts';
import { aCounter, type House, putOnSale } from '../../support/fixtures/in-tables.ts';
import { sqlOn } from '../../support/fixtures/owner.ts';
import { actorOf, type Counter, openCounter } from '../counter.ts';
import type { OwnServer } from '../own-server.ts';

/** A counter with an open shift of its own drawer. */
export interface AtDrawer {
  readonly counter: Counter;
  readonly house: House;
  readonly shiftId: ShiftId;
}

/** Opens so many of them. */
export async function openDrawers(
  { owner, counterUrl }: OwnServer,
  { operator }: House,
  many: number,
): Promise<AtDrawer[]> {
  await switchDrawers(owner, true);
  const opened: AtDrawer[] = [];
  for (let at = 0; at < many; at += 1) {
    const house = { operator, counterId: CounterId.parse(await aCounter(sqlOn(owner))) };
    const counter = openCounter(counterUrl, house);
    const shiftId = ShiftId.parse(v7());
    await actingAs(counter.database, actorOf(house)).write('shifts.open', (tx, context) =>
      open(tx, context, { id: shiftId, countedFloatMinor: Minor.parse(0) }),
    );
    opened.push({ counter, house, shiftId });
  }
  return opened;
}

/** Whether cash lies in drawers. */
export async function switchDrawers(owner: OwnServer['owner'], isOn: boolean): Promise<void> {
  await owner.query(
    `insert into settings (name, value) values ('cashDrawer', $1)
     on conflict (name) do update set value = excluded.value`,
    [JSON.stringify(isOn)],
  );
}

/** One class that nobody can sell out. */
export async function aClass(owner: OwnServer['owner'], house: House, priceMinor: number) {
  const wanted = { classes: 1, capacity: 100_000_000, priceMinor };
  const [ticketClassId] = await putOnSale(owner, house, wanted);
  if (!ticketClassId) throw new Error('nothing is on sale');
  return ticketClassId;
}
