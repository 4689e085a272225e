import { z } from 'zod';
import { CommandId, CounterId, DrawerId, OperatorId, ShiftId } from './ids.ts';
import { Minor } from './money.ts';
import { command, query } from './operation.ts';
import { refuses } from './refusals.ts';
import { line } from './text.ts';

const ShiftState = z.enum(['open', 'counting', 'closed']);

const shown = {
  id: ShiftId,
  drawerId: DrawerId,
  drawerName: z.string(),
  counterId: CounterId,
  operatorId: OperatorId,
  operatorName: z.string(),
  currency: z.string(),
  state: ShiftState,
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  /** As a day of the calendar: the day that it was opened on begins at the hour in the settings. */
  businessDate: z.string(),
  floatMinor: Minor,
};

export const Shift = z.object({
  ...shown,
  /** What is in the drawer; null for who counts blind, until it is closed. */
  cashMinor: Minor.nullable(),
});
export type Shift = z.output<typeof Shift>;

const reason = line(300);
const answer = z.object({ shift: Shift });
const amountMinor = Minor.refine(amount => amount > 0, 'nothingPaid');
const movement = z.object({ id: CommandId, amountMinor, reason });

/** Cash moves in the shift of this counter's drawer, whoever has opened it. */
const moves = command('moveCash', ['shifts']);

export const shifts = {
  /**
   * Begins a shift of this counter's drawer, or of another that the counter then works with. Where the float
   * is not what the last close left it takes a reason: REASON_NEEDED.
   */
  open: command('openShift', ['shifts'])
    .errors(refuses('ID_REUSED', 'NOT_FOUND', 'SHIFT_OPEN', 'REASON_NEEDED'))
    .input(
      z.object({
        id: ShiftId,
        drawerId: DrawerId.optional(),
        countedFloatMinor: Minor,
        reason: reason.optional(),
      }),
    )
    .output(answer),
  /** The shift of this counter's drawer that is not closed. */
  current: query('sell').output(z.object({ shift: Shift.nullable() })),
  payIn: moves
    .errors(refuses('ID_REUSED', 'NO_SHIFT', 'COUNTING'))
    .input(movement)
    .output(answer),
  payOut: moves
    .errors(refuses('ID_REUSED', 'NO_SHIFT', 'COUNTING', 'DRAWER_EMPTY'))
    .input(movement)
    .output(answer),
  /** To the safe. */
  drop: moves
    .errors(refuses('ID_REUSED', 'NO_SHIFT', 'COUNTING', 'DRAWER_EMPTY'))
    .input(movement)
    .output(answer),
  /** Without a sale. */
  openDrawer: moves
    .errors(refuses('ID_REUSED', 'NO_SHIFT', 'COUNTING'))
    .input(movement.omit({ amountMinor: true }))
    .output(answer),
  /** Balances a movement of this shift that was a mistake; once. */
  voidMovement: moves
    .errors(refuses('ID_REUSED', 'NO_SHIFT', 'COUNTING', 'NOT_FOUND', 'DRAWER_EMPTY'))
    .input(z.object({ id: CommandId, movementId: CommandId, reason }))
    .output(answer),
};
