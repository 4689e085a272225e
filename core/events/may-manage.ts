import type { events } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted, signedIn } from '../context.ts';

type Owned = Pick<typeof events.$inferSelect, 'organizerId'>;

/** Whether everybody's events are this operator's to see and change. */
export const managesAll = (context: Context): boolean =>
  signedIn(context).permissions.includes('manageAllEvents');

/** Whether this event is the operator's own, or open to them by permission. */
export const mayManage = (context: Context, { organizerId }: Owned): boolean =>
  organizerId === signedIn(context).id || managesAll(context);

/** Organizers change their own events; those of others only by permission. @throws NotPermitted */
export function mustManage(context: Context, event: Owned): void {
  if (!mayManage(context, event)) mustBePermitted(context, 'manageAllEvents');
}
