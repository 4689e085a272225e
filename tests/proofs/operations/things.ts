import { v7 } from 'uuid';
import { hashRefreshToken, newRefreshToken } from '../../../core/signing-in/tokens.ts';
import { writeEnrolment } from '../../../electron/program/enrolment.ts';
import { aCounter, aSession } from '../../support/fixtures/in-tables.ts';
import { aName } from '../../support/fixtures/name.ts';
import { heldAt, namedAt, soldAt, ticketOf } from '../../support/fixtures/orders.ts';
import { aTerminal } from '../../support/fixtures/terminals.ts';
import type { BoxOffice } from '../../support/open-box-office.ts';

/** What an operation is asked about: things of the one who asks, or of another. */
export interface Things {
  /** An event that is not on sale, with one ticket class and a removal of national ids that was announced. */
  readonly draftId: string;
  readonly draftTitle: string;
  readonly draftVersion: number;
  readonly draftClassId: string;
  /** An event on sale, its class, and a hold of it. */
  readonly eventId: string;
  readonly ticketClassId: string;
  readonly orderId: string;
  readonly ticketId: string;
  /** An order that they have sold, and its payment. */
  readonly soldId: string;
  readonly paymentId: string;
  /** What a terminal was asked for, one not known and one approved; and another terminal, where nothing is under way. */
  readonly attemptId: string;
  readonly chargeId: string;
  readonly terminalId: string;
  /** Whose all of it is, and one of their sign-ins with what renews it. */
  readonly ownerId: string;
  readonly ownerEmail: string;
  readonly sessionId: string;
  readonly refreshToken: string;
  /** A clerk who has done nothing yet, and a role that nobody has. */
  readonly colleagueId: string;
  readonly roleId: string;
  /** A counter where nobody is. */
  readonly counterId: string;
  /** A shift that they opened at a drawer where nobody is. */
  readonly shiftId: string;
  readonly drawerId: string;
  /** With it another program would join this box office. */
  readonly enrolmentFile: string;
}

export const passphrase = 'four words of a song';
/** Slow on purpose, so it is sealed once. */
let sealed: Promise<string> | undefined;
const enrolmentFileOf = ({ database, key }: BoxOffice) =>
  (sealed ??= writeEnrolment(
    { databaseUrl: database.appUrl, certificate: null, keys: { current: key, former: [] } },
    passphrase,
  ));

/** No shift is open at the drawers of the counters any more. */
const atNewDrawers = ({ sql }: BoxOffice) =>
  sql(
    `with made as (
       insert into drawers (id, name) select gen_random_uuid(), id::text from counters c
       where exists (select from shifts s where s.drawer_id = c.drawer_id and s.state <> 'closed') returning id, name)
     update counters set drawer_id = made.id from made where made.name = counters.id::text`,
  );

async function aShift({ sql }: BoxOffice, operatorId: unknown) {
  const [drawerId, shiftId] = [v7(), v7()];
  await sql(`insert into drawers (id, name) values ($1, 'A drawer')`, [drawerId]);
  await sql(
    `insert into shifts (id, drawer_id, operator_id, counter_id, currency, float_minor, business_date)
     values ($1, $2, $3, (select id from counters limit 1), 'PLN', 0, '2031-05-17')`,
    [shiftId, drawerId, operatorId],
  );
  return { drawerId, shiftId };
}

async function aSale(office: BoxOffice, ticketClassId: string, operatorId: unknown) {
  const { id: soldId, payments } = await soldAt(office, ticketClassId);
  const written = 'trigger payments_are_written_once';
  await office.sql(`alter table payments disable ${written}`);
  await office.sql('update payments set operator_id = $1 where order_id = $2', [
    operatorId,
    soldId,
  ]);
  await office.sql(`alter table payments enable always ${written}`);
  return { soldId, paymentId: payments[0]?.id ?? '' };
}

async function anAttempt(office: BoxOffice, ticketClassId: string, state: string) {
  const { id: orderId } = await namedAt(office, await heldAt(office, ticketClassId));
  const terminalId = await aTerminal(office.sql);
  const asked = { id: v7(), orderId, terminalId, amountMinor: 100 };
  const { attempt } = await office.operations.payments.begin(asked);
  await office.sql(
    `update payment_attempts set state = $2, settled_at = case $2 when 'unknown' then null else now() end where id = $1`,
    [attempt.id, state],
  );
  return attempt.id;
}

/** Makes new ones, belonging to this operator. */
export async function thingsOf(office: BoxOffice, operatorId: unknown): Promise<Things> {
  const draftTitle = aName('Draft');
  const draft = await office.event([{ capacity: 9 }], { title: draftTitle, publish: false });
  const { id: eventId, classId: ticketClassId } = await office.event([
    { capacity: 9, participantData: 'nationalId' },
  ]);
  const order = await namedAt(office, await heldAt(office, ticketClassId));
  const [orderId, ticketId] = [order.id, ticketOf(order)];
  await office.sql('update events set organizer_id = $1 where id = any($2)', [
    operatorId,
    [draft.id, eventId],
  ]);
  await office.sql(
    'insert into id_removals (event_id, counts_from, counter_clock) values ($1, now(), now())',
    [draft.id],
  );
  await office.sql('update orders set operator_id = $1 where id = $2', [operatorId, orderId]);
  const [owner] = await office.sql('select email from operators where id = $1', [operatorId]);
  const secret = newRefreshToken();
  const sessionId = await aSession(office.sql, operatorId, {
    refreshHash: hashRefreshToken(secret),
  });
  const sale = await aSale(office, ticketClassId, operatorId);
  const atTerminals = {
    attemptId: await anAttempt(office, ticketClassId, 'unknown'),
    chargeId: await anAttempt(office, ticketClassId, 'approved'),
    terminalId: await aTerminal(office.sql),
  };
  const counterId = await aCounter(office.sql);
  await atNewDrawers(office);
  const { drawerId, shiftId } = await aShift(office, operatorId);
  const [colleagueId, roleId] = [v7(), v7()];
  await office.sql(
    `insert into operators (id, email, name, role, password_hash)
     values ($1, $2, 'A colleague', 'clerk', 'none')`,
    [colleagueId, `${colleagueId}@example.org`],
  );
  await office.sql('insert into roles (id, name, permissions) values ($1, $2, $3)', [
    roleId,
    `Role ${roleId}`,
    ['sell'],
  ]);
  return {
    draftId: draft.id,
    draftTitle,
    draftVersion: 1,
    draftClassId: draft.classIds[0] ?? '',
    eventId,
    ticketClassId,
    orderId,
    ticketId,
    ...sale,
    ...atTerminals,
    ownerId: String(operatorId),
    ownerEmail: String(owner?.['email']),
    sessionId,
    refreshToken: `${sessionId}.${secret}`,
    colleagueId,
    roleId,
    counterId,
    shiftId,
    drawerId,
    enrolmentFile: await enrolmentFileOf(office),
  };
}
