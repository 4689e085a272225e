import { count } from '../../format/numbers.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';

export const ui = {
  soldOut: 'Sold out',
  left: (n: number) => `${count('en', n)} left`,
  last: (n: number) => `Last ${count('en', n)}`,
  leftOf: (n: number, capacity: number) =>
    `${plural('en', n, { one: '# place', other: '# places' })} left of ${count('en', capacity)}`,
  timeLeft: (minutes: number, seconds: number) =>
    `${plural('en', minutes, { one: '# minute', other: '# minutes' })} ${plural('en', seconds, { one: '# second', other: '# seconds' })} left`,
  tryNow: 'You can try again now',
  timeUp: 'Time is up',
  twoMinutes: 'Two minutes left',
  saving: 'Saving…',
  saved: 'Saved',
  notSaved: 'Not saved',
  unsaved: 'Not saved yet',
  retry: 'Try again',
  goBack: 'Go back',
  toList: 'Back to the list',
  close: 'Close',
  copied: 'Copied',
  clear: 'Clear',
  loading: 'Loading…',
  stop: 'Stop',
  preparing: (n: number, of: number) =>
    `Preparing ${count('en', n)} of ${plural('en', of, { one: '# ticket', other: '# tickets' })}`,
  failed: 'Something went wrong',
  amountHint: 'Type an amount such as 12.50.',
  amountTooBig: 'This amount is too large.',
  boxesOnPaper: (letters: string) =>
    `The ticket cannot show “${isolated(letters)}”: □ is printed instead.`,
  leftOutOnPaper: (signs: string) => `The ticket leaves out “${isolated(signs)}”.`,

  search: {
    filters: 'Only these events',
    today: 'Today',
    weekend: 'Weekend',
    lastPlaces: 'Last places',
    more: 'More',
    chosen: 'Filters',
    any: 'any',
    by: {
      category: 'Category',
      place: 'Place',
      from: 'From day',
      to: 'To day',
      price: 'Price up to',
    },
    none: 'No matching events',
    understood: 'What was understood',
    remove: (what: string) => `Remove: ${isolated(what)}`,
    span: (from: string, to: string) => `${isolated(from)} to ${isolated(to)}`,
    upTo: (price: string) => `up to ${isolated(price)}`,
    from: (price: string) => `from ${isolated(price)}`,
    near: (typed: string, meant: string) => `${isolated(typed)}: found as ${isolated(meant)}`,
    or: ' or ',
  },
};
