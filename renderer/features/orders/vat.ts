import { sum, vatInside } from '../../../core/contract/money.ts';
import type { Ticket } from '../../../core/contract/order.ts';

/** The VAT inside the prices of tickets, per rate in basis points, the highest rate first. */
export const vatByRate = (tickets: readonly Pick<Ticket, 'priceMinor' | 'vatRateBp'>[]) =>
  [...new Set(tickets.map(ticket => ticket.vatRateBp))]
    .sort((one, other) => other - one)
    .map(rateBp => ({
      rateBp,
      vatMinor: sum(
        tickets
          .filter(ticket => ticket.vatRateBp === rateBp)
          .map(ticket => vatInside(ticket.priceMinor, rateBp)),
      ),
    }));
