import { CommandId } from '../../core/contract/ids.ts';
import { Minor, SignedMinor } from '../../core/contract/money.ts';
import { Settings } from '../../core/contract/settings.ts';
import { Settlement } from '../../core/contract/settlement.ts';
import { Shift } from '../../core/contract/shift.ts';
import { type Movement, ShiftReport } from '../../core/contract/shift-report.ts';
import { host } from './host.testing.ts';

const id = (last: string) => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;
const at = '2030-01-01T16:02:00.000Z';

const settings = Settings.parse({
  ...{ organisation: 'The Mill', holdMinutes: 15, lateMinutes: 60, cancellationFeeBp: 0 },
  ...{ currency: 'PLN', timeZone: 'Europe/Warsaw', lockMinutes: 15, retentionDays: 30 },
  ...{ dayStartsAt: '04:00', sellerName: '', sellerAddress: '', sellerTaxId: '' },
  ...{ otherMethods: [], cashDrawer: true, blindCount: true, countToleranceMinor: 0 },
});

let drawers = 0;

interface Given {
  /** What the last close left; null where nothing was closed yet. */
  readonly leftMinor?: number | null;
  /** What is in the drawer of a shift that is open already; null while none is. */
  readonly cashMinor?: number | null;
  /** Whether the operator counts without being told what should be there. */
  readonly isBlind?: boolean;
  readonly operatorId?: string;
  /** Its shift is over already: it was counted right. */
  readonly isClosed?: boolean;
  /** What was paid in by mistake, and taken back. */
  readonly mistakeMinor?: number;
  /** In which shifts are opened here. */
  readonly currency?: string;
  /** What the settings call other payment methods. */
  readonly otherMethods?: readonly string[];
  /** Card payments that are not settled. */
  readonly cardsToCheck?: readonly unknown[];
}

/** One drawer as a host has it, with rows that answer for it; `said` is what it was told. */
export function aDrawer(given: Given = {}) {
  const {
    leftMinor = null,
    cashMinor = null,
    isBlind = false,
    operatorId = id('a'),
    isClosed = false,
    currency = 'PLN',
    mistakeMinor = 0,
    otherMethods = [],
    cardsToCheck = [],
  } = given;
  let cash = cashMinor ?? 0;
  let state: Shift['state'] | null = cashMinor === null ? null : 'open';
  drawers += 1;
  let shiftId = id(`51${drawers}`);
  let settlement: Settlement | null = null;
  const said: [string, unknown][] = [];
  const movements: Movement[] = [];
  const moved = (
    kind: Movement['kind'],
    amountMinor: number,
    given: Pick<Movement, 'id' | 'reason'>,
  ) => {
    const { id: movementId, reason } = given;
    movements.unshift({
      ...{ id: movementId, kind, amountMinor: SignedMinor.parse(amountMinor), reason },
      ...{ operatorName: 'Ewa', at, takenBack: null },
    });
  };
  const takeBack = (movementId: string, reason: string) => {
    const movement = movements.find(each => each.id === movementId);
    if (movement) movement.takenBack = { reason, operatorName: 'Anna', at };
  };
  const report = () =>
    ShiftReport.parse({
      byMethod: isBlind ? [] : [{ method: 'card', salesMinor: 5_000, refundsMinor: 0, count: 1 }],
      byVatRate: isBlind ? [] : [{ vatRateBp: 800, grossMinor: 5_000, vatMinor: 370 }],
      byClass: isBlind
        ? []
        : [
            {
              ...{
                eventId: id('e'),
                eventTitle: 'Jazz',
                ticketClassId: id('c'),
                className: 'Stalls',
              },
              ...{ priceMinor: 5_000, sold: 1, takenBack: 0, grossMinor: 5_000 },
            },
          ],
      charges: isBlind
        ? []
        : [{ kind: 'cancellationFee', made: 1, takenBack: 0, amountMinor: 500 }],
      exchanges: { count: isBlind ? 0 : 1, takenMinor: isBlind ? 0 : 1_500, givenBackMinor: 0 },
      complimentary: [{ reason: 'Press', sold: 2, takenBack: 0, listMinor: 10_000 }],
      movements: movements.toReversed(),
      cardsToCheck,
      byOperator: isBlind
        ? []
        : [{ operatorId, operatorName: 'Anna', salesMinor: 5_000, refundsMinor: 0, count: 1 }],
      cash: { floatMinor: 20_000, inMinor: 0, outMinor: 0, expectedMinor: isBlind ? null : cash },
    });
  const shift = () =>
    Shift.parse({
      ...{ id: shiftId, drawerId: id('d'), drawerName: 'Counter 1', counterId: id('b') },
      ...{ operatorId, operatorName: 'Anna', currency: 'PLN', state: state ?? 'closed' },
      ...{ openedAt: at, closedAt: null, businessDate: '2030-01-01', floatMinor: 20_000 },
      cashMinor: isBlind ? null : cash,
    });
  const settle = (given: Partial<Settlement> & { countedMinor: number }): Settlement => {
    const { countedMinor, dropMinor = 0 } = given;
    const settled = Settlement.parse({
      ...{ id: id('5e'), shiftId, drawerName: 'Counter 1', number: 7, operatorName: 'Anna', at },
      ...{ businessDate: '2030-01-01', currency: 'PLN', expectedMinor: cash, dropMinor: 0 },
      ...{ differenceMinor: countedMinor - cash, leftMinor: countedMinor - dropMinor },
      ...{ reason: null, counted: [], slips: [], grandTotalMinor: 5_000, journalHead: null },
      ...{ report: report(), recounts: [], ...given },
    });
    [settlement, state] = [settled, null];
    return settled;
  };
  if (mistakeMinor > 0) {
    const movementId = CommandId.parse(id('f0'));
    moved('payIn', mistakeMinor, { id: movementId, reason: 'change from the bank' });
    takeBack(movementId, 'typed twice');
  }
  if (isClosed) settle({ countedMinor: Minor.parse(cash) });
  const answer = (operation: string, input: unknown) => {
    said.push([operation, input]);
    return { shift: shift() };
  };
  const open = host.shifts.open.handler(({ input, errors }) => {
    const { countedFloatMinor, reason } = input;
    if (state !== null)
      throw errors.SHIFT_OPEN({ data: { shiftId, operatorName: 'Ewa', openedAt: at } });
    if (leftMinor !== null && leftMinor !== countedFloatMinor && reason === undefined) {
      const expectedMinor = SignedMinor.parse(leftMinor);
      throw errors.REASON_NEEDED({
        data: { countedMinor: countedFloatMinor, expectedMinor, currency: 'PLN' },
      });
    }
    [shiftId, state, cash] = [input.id, 'open', countedFloatMinor];
    return answer('open', input);
  });
  const out = (amountMinor: number) => (cash >= amountMinor ? (cash -= amountMinor) : null);
  const empty = (amountMinor: Minor) => ({
    data: { cashMinor: isBlind ? null : Minor.parse(cash), amountMinor, currency: 'PLN' },
  });
  const rows = {
    open,
    current: host.shifts.current.handler(() => ({ shift: state === null ? null : shift() })),
    movements: host.shifts.movements.handler(() => ({ movements })),
    payIn: host.shifts.payIn.handler(({ input }) => {
      cash += input.amountMinor;
      moved('payIn', input.amountMinor, input);
      return answer('payIn', input);
    }),
    payOut: host.shifts.payOut.handler(({ input, errors }) => {
      if (out(input.amountMinor) === null) throw errors.DRAWER_EMPTY(empty(input.amountMinor));
      moved('payOut', 0 - input.amountMinor, input);
      return answer('payOut', input);
    }),
    drop: host.shifts.drop.handler(({ input, errors }) => {
      if (out(input.amountMinor) === null) throw errors.DRAWER_EMPTY(empty(input.amountMinor));
      moved('drop', 0 - input.amountMinor, input);
      return answer('drop', input);
    }),
    openDrawer: host.shifts.openDrawer.handler(({ input }) => {
      moved('noSale', 0, input);
      return answer('openDrawer', input);
    }),
    voidMovement: host.shifts.voidMovement.handler(({ input }) => {
      takeBack(input.movementId, input.reason);
      return answer('voidMovement', input);
    }),
    beginCount: host.shifts.beginCount.handler(({ input }) => {
      state = 'counting';
      return answer('beginCount', input);
    }),
    resume: host.shifts.resume.handler(({ input }) => {
      state = 'open';
      return answer('resume', input);
    }),
    close: host.shifts.close.handler(({ input, errors }) => {
      const { counted, dropMinor = Minor.parse(0), reason = null, slips = [] } = input;
      const all = counted.reduce((sum, each) => sum + each.denominationMinor * each.count, 0);
      const countedMinor = Minor.parse(all);
      if (dropMinor > all)
        throw errors.DRAWER_EMPTY({
          data: { cashMinor: countedMinor, amountMinor: dropMinor, currency: 'PLN' },
        });
      if (all !== cash && reason === null) {
        const expectedMinor = isBlind ? null : SignedMinor.parse(cash);
        throw errors.REASON_NEEDED({ data: { countedMinor, expectedMinor, currency: 'PLN' } });
      }
      said.push(['close', input]);
      return {
        settlement: settle({ id: input.id, countedMinor, dropMinor, reason, counted, slips }),
      };
    }),
    report: host.shifts.report.handler(() => ({ shift: shift(), report: report(), settlement })),
    recount: host.shifts.recount.handler(({ input, errors }) => {
      if (settlement === null) throw errors.WRONG_STATE({ data: { status: 'open' } });
      const { counted, reason } = input;
      const all = counted.reduce((sum, each) => sum + each.denominationMinor * each.count, 0);
      const recount = { at, operatorName: 'Anna', countedMinor: all, reason };
      settlement = Settlement.parse({
        ...settlement,
        recounts: [{ ...recount, differenceMinor: all - settlement.expectedMinor }],
      });
      said.push(['recount', input]);
      return { settlement };
    }),
    list: host.shifts.list.handler(() => ({
      shifts: [{ ...shift(), settlement }],
      nextCursor: null,
    })),
  };
  return {
    said,
    state: () => state,
    isOpen: () => state === 'open',
    /** As when somebody else at the same drawer is quicker. */
    openElsewhere: () => (state = 'open'),
    countElsewhere: () => (state = 'counting'),
    /** Cash is paid in at another counter of the drawer. */
    payInElsewhere: (amountMinor: number, reason: string) => {
      cash += amountMinor;
      moved('payIn', amountMinor, { id: CommandId.parse(id('f1')), reason });
    },
    /** The rows of it, and of the settings that say that there are drawers. */
    rows: {
      shifts: rows,
      maintenance: {
        settings: host.maintenance.settings.handler(() => ({
          settings: { ...settings, currency, otherMethods: [...otherMethods] },
        })),
      },
    },
    settings,
  };
}
