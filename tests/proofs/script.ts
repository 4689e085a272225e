import fc from 'fast-check';
import { violations } from '../support/books.ts';
import * as acts from './acts.ts';
import { undo } from './after-selling.ts';
import { allow } from './allowances.ts';
import { giveAway, reserve } from './before-selling.ts';
import * as changes from './changes.ts';
import * as drawers from './drawers.ts';
import { exchange } from './exchanges.ts';
import { costOf, counted, type Model, type ModelOrder } from './model.ts';
import { floatMinor, priceMinor, type World } from './world.ts';

/** Of each class, at the beginning: few, so that they are soon gone. */
export const capacity = [4, 3] as const;

const counter = fc.nat({ max: 2 });
const order = fc.nat({ max: 5 });
const places = fc
  .tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 }))
  .filter(([first, second]) => first + second > 0);

/** Anything that anybody may do. */
export const anAct: fc.Arbitrary<acts.Act> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(counter, places).map(([c, p]) => acts.hold(c, p)) },
  { weight: 4, arbitrary: fc.tuple(counter, order).map(([c, o]) => acts.pay(c, o)) },
  { weight: 2, arbitrary: fc.tuple(counter, order).map(([c, o]) => acts.name(c, o)) },
  {
    weight: 4,
    arbitrary: fc.tuple(counter, order, places).map(([c, o, p]) => acts.change(c, o, p)),
  },
  { weight: 1, arbitrary: fc.tuple(counter, order).map(([c, o]) => acts.print(c, o)) },
  { weight: 3, arbitrary: fc.tuple(counter, order).map(([c, o]) => acts.cancel(c, o)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(counter, order, fc.nat({ max: 1 }), fc.integer({ min: 1, max: 2 }))
      .map(([c, o, which, n]) => acts.cancelSome(c, o, which, n)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(counter, order, fc.nat({ max: 1 }), fc.nat({ max: 1 }))
      .map(([c, o, from, to]) => exchange(c, o, from, to)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(counter, order, fc.nat({ max: 1 }), fc.constantFrom(300, 1_000))
      .map(([c, o, which, amount]) => allow(c, o, which, amount)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(counter, fc.constantFrom(500, -500, -2_500))
      .map(([c, cash]) => drawers.moveCash(c, cash)),
  },
  { weight: 2, arbitrary: fc.tuple(counter, order).map(([c, o]) => undo(c, o)) },
  { weight: 1, arbitrary: fc.tuple(counter, order).map(([c, o]) => reserve(c, o)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(counter, order, fc.nat({ max: 1 }))
      .map(([c, o, which]) => giveAway(c, o, which)),
  },
  { weight: 2, arbitrary: counter.map(drawers.openShift) },
  { weight: 1, arbitrary: counter.map(drawers.count) },
  { weight: 1, arbitrary: counter.map(drawers.resume) },
  { weight: 1, arbitrary: counter.map(drawers.closeShift) },
  { weight: 3, arbitrary: order.map(changes.lapse) },
  { weight: 1, arbitrary: fc.constant(changes.tidyUp()) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat({ max: 1 }), fc.integer({ min: 1, max: 6 }))
      .map(([which, n]) => changes.resize(which, n)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat({ max: 1 }), fc.constantFrom(500, 1_000, 2_000))
      .map(([which, price]) => changes.reprice(which, price)),
  },
  { weight: 1, arbitrary: fc.boolean().map(changes.putOnSale) },
  { weight: 1, arbitrary: fc.constantFrom(true, false, false).map(changes.moveEvent) },
);

/** Two orders that are paid before anything else happens. */
export const twoSales: readonly acts.Act[] = [
  ...[acts.hold(0, [2, 1]), acts.name(0, 0), acts.pay(0, 0)],
  ...[acts.hold(1, [1, 0]), acts.pay(1, 1)],
];

export const newModel = (): Model => ({
  ...{ published: true, begun: false, orders: [] },
  ...{ capacity: [...capacity], prices: capacity.map(() => priceMinor) },
  lastSales: [],
  drawers: [0, 1, 2].map(() => ({ cash: floatMinor, isCounted: false })),
});

/** @throws with the acts so far, as sentences, when the world and the model part */
export async function play(world: World, script: readonly acts.Act[]): Promise<void> {
  const model = newModel();
  const story: string[] = [];
  for (const act of script) {
    const expected = act.expect(model);
    if (expected === null) continue;
    const outcome = await act.run(world);
    story.push(`${act.told}: ${outcome}`);
    const wrong =
      outcome === expected ? await differences(world, model) : [`it should be ${expected}`];
    if (wrong.length > 0) throw new Error([...story, ...wrong].join('\n'));
  }
}

/** What the world has otherwise than the model, in words. */
async function differences(world: World, model: Model): Promise<string[]> {
  const { office, classIds, orders } = world;
  const stock = await office.sql(
    'select ticket_class_id, held, sold, capacity from ticket_stock where ticket_class_id = any($1)',
    [classIds],
  );
  const statuses = await office.sql('select id, status from orders where id = any($1)', [orders]);
  const wrong = classIds.flatMap((id, at) => {
    const row = stock.find(each => each['ticket_class_id'] === id);
    const { held, sold } = counted(model, at);
    const is = `${String(row?.['held'])} held, ${String(row?.['sold'])} sold`;
    const should = `${held} held, ${sold} sold`;
    return is === should ? [] : [`of class ${at + 1} ${is}, but it should be ${should}`];
  });
  for (const [at, { status }] of model.orders.entries()) {
    const row = statuses.find(each => each['id'] === orders[at]);
    const should = status === 'lapsed' ? 'held' : status;
    if (row?.['status'] !== should) {
      wrong.push(`order ${at} is ${String(row?.['status'])}, but it should be ${should}`);
    }
  }
  return [...wrong, ...(await moneyThatDiffers(world, model)), ...(await violationsOf(world))];
}

/** What was kept of orders, and what lies in drawers, otherwise than in the model. */
async function moneyThatDiffers(world: World, model: Model): Promise<string[]> {
  const { office, orders, counters } = world;
  const paid = await office.sql(
    'select order_id, sum(amount_minor)::int as minor from payments where order_id = any($1) group by 1',
    [orders],
  );
  const wrong = model.orders.flatMap((order, at) => {
    const minor = Number(paid.find(each => each['order_id'] === orders[at])?.['minor'] ?? 0);
    const should = keptOf(order);
    return minor === should ? [] : [`of order ${at} ${minor} is kept, but it should be ${should}`];
  });
  for (const [at, { shifts }] of counters.entries()) {
    const { shift } = await shifts.current();
    const [tally] = await office.sql(
      'select cash_minor::int as minor from drawer_tallies where shift_id = $1',
      [shift?.id],
    );
    const is = shift ? `${shift.state} with ${String(tally?.['minor'])}` : 'without a shift';
    const drawer = model.drawers[at];
    const state = drawer?.isCounted ? 'counting' : 'open';
    const should = drawer ? `${state} with ${drawer.cash}` : 'without a shift';
    if (is !== should) wrong.push(`drawer ${at} is ${is}, but it should be ${should}`);
  }
  return wrong;
}

const keptOf = ({ status, tickets }: ModelOrder): number =>
  status === 'paid' ? costOf(tickets.flat()) : 0;

/** What the books have wrong about this event; an earlier one may have been spoiled by a planted mistake. */
export async function violationsOf({ office, classIds, orders }: World): Promise<string[]> {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  const wrong = await violations({ query: query as never });
  return wrong.filter(each => [...classIds, ...orders].some(id => each.includes(id)));
}
