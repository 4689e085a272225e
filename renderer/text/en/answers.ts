import { count } from '../../../core/format/numbers.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { AnswerSentences } from '../shape.ts';

const places = (n: number) => plural('en', n, { one: '# place', other: '# places' });

/** Seconds in the words of somebody who waits. */
const wait = (seconds: number) =>
  seconds < 90
    ? plural('en', seconds, { one: '# second', other: '# seconds' })
    : plural('en', Math.ceil(seconds / 60), { one: '# minute', other: '# minutes' });

const notFound: Readonly<Record<string, string>> = {
  order: 'This order does not exist.',
  event: 'This event does not exist.',
  ticketClass: 'This ticket class does not exist any more.',
  ticket: 'This ticket does not exist.',
  nationalId: 'No national id is stored here.',
  operator: 'This operator does not exist.',
  counter: 'This counter does not exist.',
  seal: 'Nothing is sealed yet. It takes some seconds.',
};

const eventState: Readonly<Record<string, string>> = {
  draft: 'The event is a draft.',
  published: 'The event is already on sale.',
  postponed: 'The event is postponed.',
  cancelled: 'The event is cancelled.',
};

const orderState: Readonly<Record<string, string>> = {
  held: 'The order is held and not paid yet.',
  paid: 'The order is already paid.',
  cancelled: 'The order was cancelled.',
  expired: 'The hold ran out.',
};

const notOnSale = {
  draft: 'This event is not on sale yet.',
  cancelled: 'This event is cancelled; nothing can be sold.',
  postponed: 'This event is postponed; nothing can be sold until it has a new date.',
  started: 'This event has begun; nothing more can be sold.',
  tooEarly: 'The sale of this ticket class has not begun yet.',
  saleEnded: 'The sale of this ticket class has ended.',
};

const serverAway: Readonly<Record<string, string>> = {
  refused:
    'The server refuses the sign-in of this file; it may have been changed since. Nothing was changed.',
  untrusted: 'The server does not prove that it is the one of this file. Nothing was changed.',
};

export const answers: AnswerSentences = {
  refusals: {
    ALREADY_SET_UP: () => 'Somebody has already set Rowlock up here. Sign in instead.',
    WRONG_CREDENTIALS: () => 'The e-mail address or the password is not right.',
    TRY_LATER: ({ seconds }) =>
      `Too many wrong tries. Try again in ${wait(seconds)}, or ask an admin to let you in at once.`,
    ONE_TIME_EXPIRED: () =>
      'This one-time password has expired. Whoever looks after operators gives you a new one.',
    PASSWORD_COMMON: () =>
      'This is one of the passwords that everybody tries first. A few words in a row are better.',
    PASSWORD_UNCHANGED: () => 'This is the old password. Choose another.',
    EMAIL_TAKEN: () => 'An operator with this e-mail address already exists.',
    LAST_ADMIN: () => 'This is the last active admin. Make somebody else an admin first.',
    OWN_COUNTER: () => 'This is the counter you stand at. Lock it out from another one.',
    OPERATOR_OWNS: () =>
      'Something here was done by this operator or belongs to them, so they stay on record. Deactivate them instead: then they cannot sign in.',
    ROLE_FIXED: () => 'This role stays as it is. Make one of your own instead.',
    ROLE_IN_USE: ({ operators }) =>
      `${plural('en', operators, { one: '# operator has', other: '# operators have' })} this role. Give them another first.`,
    NOT_FOUND: ({ what }) => notFound[what] ?? 'It does not exist any more.',
    ID_REUSED: () => 'This was already done with other contents. Start it again.',
    CHANGED_MEANWHILE: () =>
      'Somebody else saved in between. Look at what changed, then save yours again.',
    NAME_TAKEN: ({ name }) => `The name “${isolated(name)}” is already used here.`,
    EVENT_INCOMPLETE: ({ missing }) =>
      missing === 'ticketClasses'
        ? 'Add at least one ticket class first.'
        : 'The event starts in the past. Give it a start that is still to come.',
    WRONG_STATE: ({ status }) => eventState[status] ?? 'That is not possible in its present state.',
    CURRENCY_FIXED: () =>
      'The currency is fixed, because tickets have already been held or sold in it.',
    CAPACITY_TAKEN: ({ taken }) =>
      `${plural('en', taken, { one: '# place is', other: '# places are' })} held or sold; the capacity cannot be smaller.`,
    SOLD_OUT: ({ left }) => {
      const some = left.filter(each => each.remaining > 0);
      if (some.length === 0) return 'Sold out. Nothing was held.';
      const most = Math.min(...left.map(each => each.remaining));
      return most === 0
        ? 'One of the ticket classes is sold out. Nothing was changed.'
        : `Only ${places(most)} left. Nothing was changed.`;
    },
    LIMIT_EXCEEDED: ({ limit }) =>
      `At most ${plural('en', limit, { one: '# ticket', other: '# tickets' })} of this class in one order.`,
    NOT_ON_SALE: ({ reason }) => notOnSale[reason],
    MIXED_CURRENCIES: () =>
      'These tickets are sold in different currencies. Sell them in separate orders.',
    NOT_HELD: ({ status }) => orderState[status] ?? 'This order is no longer held.',
    HOLD_EXPIRED: () =>
      'The hold ran out, and its places are free again. No money was taken by the program.',
    PARTICIPANTS_MISSING: ({ ticketIds }) =>
      `${plural('en', ticketIds.length, { one: '# ticket has', other: '# tickets have' })} no complete participant yet.`,
    AGE_LIMIT: ({ className, minAge, maxAge }) => {
      const years =
        maxAge === null
          ? `from age ${count('en', minAge ?? 0)}`
          : minAge === null
            ? `up to age ${count('en', maxAge)}`
            : `between ages ${count('en', minAge)} and ${count('en', maxAge)}`;
      return `${isolated(className)} is sold ${years} on the day of the event.`;
    },
    TOTAL_CHANGED: () => 'The total has changed. Check the new one and pay again.',
    PAYMENTS_DIFFER: () => 'The payments do not add up to the total.',
    ADMITTED: ({ ticketIds }) =>
      `${plural('en', ticketIds.length, { one: '# ticket has', other: '# tickets have' })} already been used at the door.`,
    EVENT_STARTED: () => 'The event has begun. Only an organizer can cancel now.',
    APPROVAL_NEEDED: ({ approvers }) =>
      approvers.length === 0
        ? 'To give back this much takes a second person, and nobody at this counter can confirm it.'
        : 'To give back this much takes a second person, who confirms it with their PIN.',
    ID_UNREADABLE: () =>
      'It cannot be read here: it was saved under another installation’s key, or changed in the database.',
    STILL_NEEDED: ({ ticketIds }) =>
      `${plural('en', ticketIds.length, { one: '# ticket is', other: '# tickets are' })} still needed at the door. Cancel the order first.`,
    NOT_SOLD: ({ status }) =>
      `There is no ticket to print. ${orderState[status] ?? 'The order is not paid.'}`,
    CODE_WRONG: ({ lines }) =>
      lines.length === 1
        ? `Line ${count('en', lines[0] ?? 1)} is not as it was printed. Compare it with the paper.`
        : `Lines ${lines.map(each => count('en', each)).join(', ')} are not as they were printed. Compare them with the paper.`,
    NOT_SHARED: () =>
      'The database is built into this computer, and no other counter can reach it. Move the box office to a shared server first.',
    ENROLMENT_UNREADABLE: () =>
      'The passphrase is not right, or the file is not whole. Nothing was changed.',
    SERVER_AWAY: ({ problem }) =>
      serverAway[problem] ??
      'The server of this box office cannot be reached from here. Nothing was changed.',
    NOT_AT_THIS_DESK: () => 'This works only in the desktop program.',
    COUNTER_LOCKED_OUT: () => 'This counter is locked out.',
    NOT_SIGNED_IN: () => 'You are signed out. Sign in to go on.',
    PASSWORD_CHANGE_DUE: () => 'Choose a password of your own first.',
    NOT_PERMITTED: () => 'You are not permitted to do this. Ask an admin.',
  },
  faults: {
    required: () => 'Fill this in.',
    tooShort: limit =>
      `Too short: at least ${plural('en', limit, { one: '# character', other: '# characters' })}.`,
    tooLong: limit =>
      `Too long: at most ${plural('en', limit, { one: '# character', other: '# characters' })}.`,
    tooSmall: limit => `At least ${count('en', limit)}.`,
    tooBig: limit => `At most ${count('en', limit)}.`,
    tooFew: limit => `At least ${count('en', limit)} needed.`,
    tooMany: limit => `At most ${count('en', limit)} allowed.`,
    notNumber: () => 'Type a number.',
    notWhole: () => 'Type a whole number.',
    invalid: () => 'This is not right.',
    ageNeedsNationalId: () => 'Ages can be limited only where a national id is asked for.',
    agesReversed: () => 'The oldest is younger than the youngest.',
    tooYoung: limit =>
      `Too young for this ticket on the day of the event: at least ${count('en', limit)}.`,
    tooOld: limit =>
      `Too old for this ticket on the day of the event: at most ${count('en', limit)}.`,
    controlCharacter: () => 'There is an invisible control character in it. Type it anew.',
    country: () => 'Choose the country that issued the document.',
    currency: () => 'Not a currency. Type its three letters, such as PLN.',
    documentShape: () => 'Only letters, digits, spaces, full stops, slashes and hyphens.',
    email: () => 'Not an e-mail address. It looks like name@example.com.',
    moment: () => 'Not a date and time.',
    momentOutOfRange: () => 'The year must be between 1970 and 2199.',
    nameShape: () => 'Only letters, digits, spaces, hyphens and apostrophes.',
    peselControlDigit: () => 'The last digit does not match. Check for a typing mistake.',
    peselDate: () => 'The date inside does not exist. Check the first six digits.',
    peselDigits: () => 'A PESEL has exactly 11 digits.',
    peselZeros: () => 'All zeros is not a PESEL.',
    pinDigits: () => 'A PIN has 6 to 12 digits.',
    pinTrivial: () => 'Everybody tries this one first. Choose another.',
    repeatedClass: () => 'The same ticket class stands here twice.',
    saleEndsBeforeItBegins: () => 'The sale would end before it begins.',
    tenderedOnlyCash: () => 'Only cash is handed over.',
    tenderedTooLittle: () => 'Less than the amount to pay.',
    timeZone: () => 'Not a time zone. It looks like Europe/Warsaw.',
  },
  busy: {
    locked: 'Somebody is changing the same thing right now. Nothing happened; try again.',
    timeout: 'It took too long and was stopped. Nothing happened; try again.',
    conflict: 'Somebody changed the same thing at the same moment. Nothing happened; try again.',
    diskFull:
      'The disk of the database is full. Nothing happened; free some space, then try again.',
    unreachable: 'There is no connection right now. What you typed is kept; try again.',
  },
  defect: incident =>
    incident === null
      ? 'Something went wrong in this window. What was saved is safe. Try again, or reload.'
      : `Something went wrong, and it is our mistake. Nothing was changed. The log has it under incident ${isolated(incident)}.`,
  invalid: 'Some fields are not right. Look at the marked ones.',
};
