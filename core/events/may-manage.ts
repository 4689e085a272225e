import type { events } from '../../drizzle/schema/index.ts';
import { type Actor, mustBePermitted } from '../context.ts';

type Owned = Pick<typeof events.$inferSelect, 'organizerId'>;

/** Whether everybody's events are this operator's to see and change. */
export const managesAll = ({ operator }: Actor): boolean =>
  operator?.permissions.includes('manageAllEvents') ?? false;

/** Whether this event is the operator's own, or open to them by permission; never before a sign-in. */
export const mayManage = (actor: Actor, { organizerId }: Owned): boolean =>
  organizerId === actor.operator?.id || managesAll(actor);

/** Organizers change their own events; those of others only by permission. @throws NotPermitted */
export function mustManage(actor: Actor, event: Owned): void {
  if (!mayManage(actor, event)) mustBePermitted(actor, 'manageAllEvents');
}
