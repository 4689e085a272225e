import type { Ticket } from '../../../../core/contract/order.ts';
import type { Permission } from '../../../../core/contract/permissions.ts';

type May = (permission: Permission) => boolean;

/** Whether there is a national id on a ticket that this operator may look at. */
export const canReveal = (ticket: Ticket, may: May): boolean =>
  (ticket.participant?.nationalId ?? null) !== null && may('revealNationalId');

/** Whether a ticket has a participant whom this operator may put right. */
export const canChange = (ticket: Ticket, may: May): boolean =>
  ticket.status === 'sold' && ticket.participantData !== 'none' && may('changeParticipant');
