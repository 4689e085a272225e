import { isolated } from '../../isolated.ts';
import { number, tickets } from '../counted.ts';

export const moneyBack = {
  cancelTicketsAsk: 'Cancel tickets…',
  cancelTickets: 'Cancel tickets',
  cancelTicketsTitle: (code: string) => `Cancel tickets of ${isolated(code)}`,
  whichTickets: 'Which tickets',
  allTickets: (n: number) => `All ${tickets(n)}`,
  ticketAt: (n: number) => `Ticket ${number(n)}`,
  chooseTickets: 'Choose the tickets first: the space bar ticks one, the arrows go to the next.',
  feeField: 'Fee that is kept',
  feeHint: 'Leave it empty for the usual fee.',
  noFee: 'No fee',
  feeKept: (amount: string) => `${isolated(amount)} is kept as a fee`,
  effect: 'What this does',
  otherWay: 'Give it back in another way…',
  asItCame: 'The way it was paid',
  howBack: 'How the money goes back',
  allOfIt: 'The whole amount',
  allByMethod: (method: string) => `The whole amount: ${method}`,
  sumRight: (amount: string) => `Together ${isolated(amount)}, as it must be.`,
  sumWrong: (must: string, is: string) =>
    `Together ${isolated(is)}; it must come to ${isolated(must)}.`,
  sumMust: (must: string) => `These must come to ${isolated(must)} together.`,
  giveMoneyBackAsk: 'Give money back…',
  giveMoneyBack: 'Give money back',
  giveMoneyBackTitle: (code: string) => `Give money of ${isolated(code)} back`,
  giveBackAmount: (amount: string) => `Give ${isolated(amount)} back`,
  amountBack: 'How much goes back',
  costAfter: (n: number, before: string, after: string) =>
    `${tickets(n)}: ${isolated(before)} before, ${isolated(after)} afterwards.`,
  costOnly: (n: number, most: string) =>
    `${tickets(n)} cost ${isolated(most)}: no more than that can go back.`,
  staysValid: 'The tickets stay valid. This cannot be undone.',
  wasAllowed: 'Recorded. The tickets stay valid.',
  reasonsAllowed: {
    late: 'Late start',
    view: 'Restricted view',
    shorter: 'Part of the programme fell away',
    goodwill: 'Goodwill',
  },
};
