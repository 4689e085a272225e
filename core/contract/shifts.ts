import { z } from 'zod';
import { CommandId, DrawerId, ShiftId } from './ids.ts';
import { Minor } from './money.ts';
import { command, query } from './operation.ts';
import { refuses } from './refusals.ts';
import { counted, Settlement, Slips } from './settlement.ts';
import { Shift, ShiftRow } from './shift.ts';
import { Movement, ShiftReport } from './shift-report.ts';
import { cursor, line, moment, pageSize } from './text.ts';

const reason = line(300);
const answer = z.object({ shift: Shift });
const amountMinor = Minor.refine(amount => amount > 0, 'nothingPaid');
const movement = z.object({ id: CommandId, amountMinor, reason });
const ofShift = z.object({ shiftId: ShiftId });
const settled = z.object({ settlement: Settlement });

/** Cash moves in the shift of this counter's drawer, whoever has opened it. */
const moves = command('moveCash', ['shifts']);

export const shifts = {
  /**
   * Begins a shift of this counter's drawer, or of another that the counter then works with. Where the float
   * is not what the last close left it takes a reason: REASON_NEEDED.
   */
  open: command('openShift', ['shifts'])
    .errors(refuses('ID_REUSED', 'DRAWERS_OFF', 'NOT_FOUND', 'SHIFT_OPEN', 'REASON_NEEDED'))
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
  /** How cash moved in that shift without an order; the newest first. */
  movements: query('moveCash').output(z.object({ movements: z.array(Movement) })),
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
  /** X while it goes on; once it is closed what was settled. Of others with `viewShifts` too. */
  report: query('closeShift')
    .errors(refuses('NOT_FOUND'))
    .input(ofShift)
    .output(z.object({ shift: Shift, report: ShiftReport, settlement: Settlement.nullable() })),
  /** From now on no cash goes in or out; cards go on. */
  beginCount: command('closeShift', ['shifts'])
    .errors(refuses('NOT_FOUND', 'WRONG_STATE'))
    .input(ofShift)
    .output(answer),
  /** Gives a count up. */
  resume: command('closeShift', ['shifts'])
    .errors(refuses('NOT_FOUND', 'WRONG_STATE'))
    .input(ofShift)
    .output(answer),
  /**
   * Settles a shift that is counted. Any count is taken; a difference above that in the settings needs a reason:
   * REASON_NEEDED. What is not brought to the safe (`dropMinor`) is the next float.
   */
  close: command('closeShift', ['shifts'])
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'WRONG_STATE',
        'DENOMINATION_UNKNOWN',
        'DRAWER_EMPTY',
        'REASON_NEEDED',
      ),
    )
    .input(
      z.object({
        id: CommandId,
        shiftId: ShiftId,
        counted,
        slips: z.array(Slips).max(10).optional(),
        dropMinor: Minor.optional(),
        reason: reason.optional(),
      }),
    )
    .output(settled),
  /** Counts a drawer once more after its settlement, which stays as it is. */
  recount: command('viewShifts', ['shifts'])
    .errors(refuses('NOT_FOUND', 'ID_REUSED', 'WRONG_STATE', 'DENOMINATION_UNKNOWN'))
    .input(z.object({ id: CommandId, shiftId: ShiftId, counted, reason }))
    .output(settled),
  /** One's own, the newest first; with `viewShifts` those of all. */
  list: query('closeShift')
    .input(
      z
        .object({
          from: moment.optional(),
          to: moment.optional(),
          drawerId: DrawerId.optional(),
          cursor: cursor.optional(),
          limit: pageSize,
        })
        .prefault({}),
    )
    .output(z.object({ shifts: z.array(ShiftRow), nextCursor: z.string().nullable() })),
};
