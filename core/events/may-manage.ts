import type { events } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted } from '../context.ts';

type Owned = Pick<typeof events.$inferSelect, 'organizerId'>;

/** Whether everybody's events are this operator's to see and change. */
export const managesAll = ({ operator }: Context): boolean =>
  operator?.permissions.includes('manageAllEvents') ?? false;

/** Whether this event is the operator's own, or open to them by permission; never before a sign-in. */
export const mayManage = (context: Context, { organizerId }: Owned): boolean =>
  organizerId === context.operator?.id || managesAll(context);

/** Organizers change their own events; those of others only by permission. @throws NotPermitted */
export function mustManage(context: Context, event: Owned): void {
  if (!mayManage(context, event)) mustBePermitted(context, 'manageAllEvents');
}
