import type { Event } from '../../../../core/contract/events.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { readAnswer } from '../../../api/answers.ts';
import {
  type ClassInput,
  checkClass,
  checkEvent,
  type EventInput,
  type Offer,
} from './check-fields.ts';
import { type ClassDraft, draftOf, type EventDraft, isBlank } from './draft.ts';
import { classFields, eventFields, sameClassField, sameEventField } from './fields.ts';
import { alongWith, isElsewhen } from './sale-windows.ts';

type EventUpdate = Omit<EventInput, 'id' | 'currency'> & {
  eventId: string;
  version: number;
  currency?: string;
  startConfirmed?: boolean;
};
type ClassUpdate = Offer & { ticketClassId: string };

/** The operations that saving an event is made of. */
export interface Commands {
  readonly get: (input: { eventId: string }) => Promise<{ event: Event }>;
  readonly create: (input: EventInput) => Promise<{ event: Event }>;
  readonly update: (input: EventUpdate) => Promise<{ event: Event }>;
  readonly createClass: (input: ClassInput) => Promise<{ ticketClass: TicketClass }>;
  readonly updateClass: (input: ClassUpdate) => Promise<{ ticketClass: TicketClass }>;
}

/** How far a save came; `at` is `event` or the id of the ticket class that was not saved. */
export interface Saved {
  readonly event: Event | null;
  readonly failure: { readonly at: string; readonly error: unknown } | null;
}

interface Step {
  readonly at: string;
  readonly run: (commands: Commands) => Promise<Event>;
}

function eventStep(draft: EventDraft, known: Event | null, startConfirmed: boolean): Step | null {
  const { input } = checkEvent(draft, known);
  if (known === null)
    return { at: 'event', run: async commands => (await commands.create(input)).event };
  const before = draftOf('en', known);
  if (eventFields.every(field => sameEventField(before, draft, field))) return null;
  const { id, currency, ...details } = input;
  const update = {
    eventId: id,
    version: known.version,
    ...details,
    ...(currency !== known.currency && { currency }),
    ...(startConfirmed && { startConfirmed }),
  };
  return { at: 'event', run: async commands => (await commands.update(update)).event };
}

const withClass = (event: Event, saved: TicketClass): Event => ({
  ...event,
  ticketClasses: event.ticketClasses.some(each => each.id === saved.id)
    ? event.ticketClasses.map(each => (each.id === saved.id ? saved : each))
    : [...event.ticketClasses, saved],
});

function classStep(draft: EventDraft, known: Event, row: ClassDraft): Step | null {
  const stored = known.ticketClasses.find(each => each.id === row.id);
  const { offer } = checkClass(draft, row, stored);
  if (stored === undefined) {
    const create = async (commands: Commands) =>
      (await commands.createClass({ id: row.id, eventId: draft.id, ...offer })).ticketClass;
    return { at: row.id, run: async commands => withClass(known, await create(commands)) };
  }
  const before = draftOf('en', known).classes.find(each => each.id === row.id);
  // In another zone the same wall times are other moments.
  const moved =
    isElsewhen(offer, stored) ||
    (offer.prices ?? []).some(price => {
      const own = stored.prices.find(each => each.id === price.id);
      return own !== undefined && isElsewhen(price, own);
    });
  const same = classFields.every(field => sameClassField(before ?? row, row, field));
  if (same && !moved) return null;
  const update = async (commands: Commands) =>
    (await commands.updateClass({ ticketClassId: row.id, ...offer })).ticketClass;
  return { at: row.id, run: async commands => withClass(known, await update(commands)) };
}

/** The first thing that is not saved yet: the event before its classes, these in their order. */
function nextStep(
  draft: EventDraft,
  known: Event | null,
  done: ReadonlySet<string>,
  startConfirmed: boolean,
): Step | null {
  const ofEvent = done.has('event') ? null : eventStep(draft, known, startConfirmed);
  if (ofEvent !== null || known === null) return ofEvent;
  for (const row of draft.classes) {
    const step = isBlank(row) || done.has(row.id) ? null : classStep(draft, known, row);
    if (step !== null) return step;
  }
  return null;
}

const isReused = (error: unknown) => {
  const answer = readAnswer(error);
  return answer.kind === 'refusal' && answer.code === 'ID_REUSED';
};

/**
 * Saves whatever differs from what is `known` to be stored, one operation after the other, and stops
 * at the first that is refused. Called again with how far it came, it goes on from there.
 * @param typed what stands in the form
 * @param startConfirmed whether the organizer was asked about the start, and means it
 */
export async function save(
  typed: EventDraft,
  known: Event | null,
  commands: Commands,
  startConfirmed = false,
): Promise<Saved> {
  let draft = typed;
  const done = new Set<string>();
  let event = known;
  let looked = false;
  for (;;) {
    const step = nextStep(draft, event, done, startConfirmed);
    if (step === null) return { event, failure: null };
    try {
      const before = event;
      event = await step.run(commands);
      if (step.at === 'event' && before !== null) draft = alongWith(draft, before, event);
      done.add(step.at);
    } catch (error) {
      // An answer that was lost made this id ours already; what is typed since becomes an edit.
      const lost = isReused(error) && !looked;
      const found = lost ? await commands.get({ eventId: draft.id }).catch(() => null) : null;
      if (found === null) return { event, failure: { at: step.at, error } };
      looked = true;
      event = found.event;
    }
  }
}
