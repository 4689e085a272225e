import type { Client } from 'pg';
import { v7 } from 'uuid';
import { hashPassword } from '../../core/access/passwords.ts';
import type { Operator } from '../../core/contract/access.ts';
import { CounterId, OperatorId, TicketClassId } from '../../core/contract/ids.ts';
import { permissions } from '../../core/contract/permissions.ts';
import type { ParticipantData } from '../../core/contract/ticket-classes.ts';

/** A box office with somebody to sell and a counter to sell at. */
export interface House {
  readonly operator: Operator;
  readonly counterId: CounterId;
}

export const password = 'a long enough password';

/** Writes an admin and a counter straight into the tables of an empty box office. */
export async function furnish(owner: Client): Promise<House> {
  const operator: Operator = {
    id: OperatorId.parse(v7()),
    name: 'Ada Admin',
    email: 'admin@example.org',
    role: 'admin',
    roleName: null,
    permissions: [...permissions],
    mustChangePassword: false,
    hasPin: false,
    refundLimitMinor: null,
  };
  const counterId = CounterId.parse(v7());
  await owner.query(
    `insert into operators (id, email, name, role, password_hash) values ($1, $2, $3, 'admin', $4)`,
    [operator.id, operator.email, operator.name, await hashPassword(password)],
  );
  await owner.query(`insert into counters (id, name) values ($1, 'Counter 1')`, [counterId]);
  return { operator, counterId };
}

interface Wanted {
  classes: number;
  capacity: number;
  participantData?: ParticipantData;
  priceMinor?: number;
}

/** A published event ten days from now. @returns the ids of its classes, in order */
export async function putOnSale(
  owner: Client,
  house: House,
  { classes, capacity, participantData = 'none', priceMinor = 5_000 }: Wanted,
): Promise<TicketClassId[]> {
  const eventId = v7();
  await owner.query(
    `insert into events (id, slug, title, starts_at, time_zone, place, currency, status, organizer_id, search_text)
     values ($1, $2, 'Jazz Night', now() + interval '10 days', 'Europe/Warsaw', 'The Old Mill', 'PLN', 'published',
       $3, 'jazz night the old mill')`,
    [eventId, `jazz-night-${eventId}`, house.operator.id],
  );
  const ids = Array.from({ length: classes }, () => TicketClassId.parse(v7())).sort();
  for (const [at, id] of ids.entries()) {
    await owner.query(
      `insert into ticket_classes (id, event_id, name, price_minor, vat_rate_bp, participant_data)
       values ($1, $2, $3, $4, 800, $5)`,
      [id, eventId, `Class ${at + 1}`, priceMinor, participantData],
    );
    await owner.query(`insert into ticket_stock (ticket_class_id, capacity) values ($1, $2)`, [
      id,
      capacity,
    ]);
  }
  return ids;
}
