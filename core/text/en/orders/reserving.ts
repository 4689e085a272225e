import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import { places, tickets } from '../counted.ts';

const before = (minutes: number): string => {
  if (minutes >= 1_440 && minutes % 1_440 === 0)
    return plural('en', minutes / 1_440, { one: '# day', other: '# days' });
  return minutes >= 60 && minutes % 60 === 0
    ? plural('en', minutes / 60, { one: '# hour', other: '# hours' })
    : plural('en', minutes, { one: '# minute', other: '# minutes' });
};

export const reserving = {
  reserving: {
    ask: 'Reserve…',
    title: 'Reserve the places',
    reserve: (n: number) => `Reserve ${places(n)}`,
    reserved: 'Reserved',
    next: 'Type to find the next customer’s event.',
    keepUntil: 'Keep them until',
    beforeStart: (minutes: number) =>
      minutes === 0 ? 'The event begins' : `${before(minutes)} before the start`,
    anotherTime: 'Another time…',
    byTransfer: 'Paid by bank transfer until then',
    byTransferHint: 'Listed under “Awaiting transfer” until the money is booked.',
    kept: (n: number, name: string, until: string) => {
      const are = plural('en', n, { one: '# place is kept', other: '# places are kept' });
      return name === ''
        ? `${are} until ${isolated(until)}.`
        : `${are} for ${isolated(name)} until ${isolated(until)}.`;
    },
    transferOf: (amount: string, code: string) =>
      `They transfer ${isolated(amount)} and write ${isolated(code)} as its title.`,
    notSaved: 'What you typed for a participant is not saved. Complete it or clear it first.',
    filters: { reserved: 'Reserved', transfer: 'Awaiting transfer' },
    until: (moment: string) => `Reserved until ${isolated(moment)}`,
    transferUntil: (moment: string) => `Transfer due ${isolated(moment)}`,
    lapsed: 'Reservation lapsed',
    transferMissed: 'No transfer in time',
    lapsedHint: 'Nobody came in time. The places are back on sale.',
    transferMissedHint: 'No money was booked in time. The places are back on sale.',
    tooLate:
      'If the money arrived after all, sell the places again if they are still free, and book it as a bank transfer. Otherwise send it back.',
    pickUp: 'Pick up',
    changeAsk: 'Change the deadline…',
    changeTitle: (code: string) => `Until when is ${isolated(code)} kept?`,
    change: 'Keep the places until then',
    changed: 'The deadline is changed.',
    arrivedAsk: 'Transfer arrived…',
    arrivedTitle: (code: string) => `The transfer for ${isolated(code)} has arrived`,
    arrivedHint: 'Booked as a bank transfer. It belongs to no drawer and no shift.',
    reference: 'Reference of the transfer (optional)',
    proofsSeen: (proofs: readonly string[]) => `Seen: ${proofs.map(isolated).join(', ')}`,
    book: (amount: string, n: number) => `Book ${isolated(amount)}, sell ${tickets(n)}`,
    booked: 'Booked. The tickets are sold.',
    reasons: { mind: 'Does not come', another: 'Another date', mistake: 'Reserved by mistake' },
  },
};
