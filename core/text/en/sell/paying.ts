import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import { tickets } from '../counted.ts';

const listed = (proofs: readonly { readonly name: string; readonly tickets: number | null }[]) =>
  proofs
    .map(({ name, tickets: n }) => `${isolated(name)}${n === null ? '' : ` (${count('en', n)})`}`)
    .join(', ');

export const paying = {
  toPay: 'To pay',
  method: 'Payment method',
  methods: {
    cash: 'Cash',
    card: 'Card',
    transfer: 'Transfer',
    other: 'Other',
    complimentary: 'Complimentary',
  },
  tooSoon: 'Enter takes the exact sum in cash. Press it once more.',
  onlyPart: (amount: string, keys: string) =>
    `${isolated(amount)} is not the whole sum. ${isolated(keys)} takes it as part payment.`,
  early: 'The order wasn’t complete yet, so no payment was taken. Check the total, then take it.',
  given: 'Cash received',
  amount: 'Amount',
  reference: 'Reference (optional)',
  quickAmounts: 'Likely amounts',
  exact: 'exact',
  change: 'Change',
  noChange: 'No change',
  stillMissing: 'Still missing',
  toPayInCash: (due: string, exact: string) =>
    `To pay in cash: ${isolated(due)} (rounded from ${isolated(exact)})`,
  noCoins: 'No coins make this amount; the nearest is',
  nobodyGives: 'Too much cash; at most',
  atMost: 'No change is given here; at most',
  parts: 'Paid in parts',
  remaining: 'Remaining',
  removePart: (method: string) => `Remove the part: ${method}`,
  addPart: 'Take this amount as a part',
  takePart: (amount: string) => `Take ${isolated(amount)} as part payment`,
  take: (amount: string) => `Take ${isolated(amount)}`,
  giveFree: (n: number) => `Give ${tickets(n)} free of charge`,
  checkProofs: (proofs: readonly { readonly name: string; readonly tickets: number | null }[]) =>
    `Check: ${listed(proofs)}`,
  checkProofsKeys: 'Seen? The space bar or a touch ticks it, Enter ticks it and takes the money.',
  backToOrder: 'Back to the tickets',

  sold: 'Sold',
  soldTickets: (n: number) => plural('en', n, { one: '# ticket sold', other: '# tickets sold' }),
  soldElsewhere: 'This order is already sold',
  soldElsewhereHint: 'Take no money for it and give none back.',
  code: 'Order code',
  giveBack: 'Change to give',
  ways: { print: 'Print', open: 'Open', save: 'Save PDF' },
  handedOver: {
    print: 'Tickets sent to the printer.',
    open: 'The tickets are open in another window.',
    save: 'Saved:',
  },
  nextCustomer: 'Next customer',
  anyKey: 'Typing starts the next search.',
};
