import { Attempt, type AttemptState } from '../../core/contract/attempt.ts';
import { type AttemptId, TerminalId } from '../../core/contract/ids.ts';
import { Terminal, type TerminalStep } from '../../core/contract/terminals.ts';
import { host } from './host.testing.ts';

const id = (last: string) => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;
const terminalId = TerminalId.parse(id('7e'));

/** A charge of 100.00 that is under way. */
export const anAttempt = (more: Partial<Record<keyof Attempt, unknown>> = {}): Attempt =>
  Attempt.parse({
    ...{ id: id('a77'), kind: 'charge', state: 'begun', ofAttemptId: null, orderId: id('0d') },
    ...{ orderCode: 'TEST0001', terminalId, terminalName: 'Till terminal' },
    ...{ counterName: 'Counter 1', operatorName: 'Anna', amountMinor: 10_000, currency: 'PLN' },
    ...{ isAbortAsked: false, why: null, reference: null, cardLast4: null, authorisation: null },
    ...{ receiptText: null, begunAt: '2030-01-01T16:02:00.000Z', settledAt: null },
    ...{ settledBy: null, settledReason: null, toldOtherwise: null },
    ...more,
  });

/** As the list has the one of this counter. */
export const aTerminalHere = Terminal.parse({
  ...{ id: terminalId, name: 'Till terminal', provider: 'simulator', host: 'localhost', port: 7 },
  ...{ counters: [], isHere: true },
});

/** At a counter without one. */
export const noTerminal = {
  terminals: { list: host.terminals.list.handler(() => ({ terminals: [] })) },
};

/** How a card payment is not begun; made of the errors of the operation, which know its refusals. */
type Refuse = (errors: Readonly<Record<string, (given: { data: unknown }) => Error>>) => Error;

/** A card terminal as a host has it, with rows that answer for it; a test says what it answers. */
export function aTerminal(known: readonly Attempt[] = []) {
  let all = [...known];
  let looks = 0;
  let readings = 0;
  /** What it was told, in its sequence. */
  const said: [string, unknown][] = [];
  /** How the next tries to begin are refused, instead of done. */
  const refusals: Refuse[] = [];
  const set = (which: string, changed: object) => {
    all = all.map(each => (each.id === which ? Attempt.parse({ ...each, ...changed }) : each));
  };
  const find = (which: AttemptId) => all.find(each => each.id === which);
  const begun = (
    operation: string,
    input: { readonly id: AttemptId },
    attempt: object,
    errors: unknown,
  ) => {
    said.push([operation, input]);
    const refusal = refusals.shift();
    if (refusal) throw refusal(errors as Parameters<Refuse>[0]);
    if (!find(input.id)) all.push(anAttempt({ id: input.id, ...attempt }));
    return { attempt: find(input.id) ?? anAttempt() };
  };
  const payments = {
    begin: host.payments.begin.handler(({ input, errors }) => {
      const { orderId, amountMinor } = input;
      return begun('begin', input, { orderId, amountMinor }, errors);
    }),
    refund: host.payments.refund.handler(({ input, errors }) => {
      const { attemptId: ofAttemptId, amountMinor } = input;
      return begun('refund', input, { kind: 'refund', ofAttemptId, amountMinor }, errors);
    }),
    reverse: host.payments.reverse.handler(({ input, errors }) => {
      const { attemptId: ofAttemptId } = input;
      const amountMinor = find(ofAttemptId)?.amountMinor;
      return begun('reverse', input, { kind: 'reversal', ofAttemptId, amountMinor }, errors);
    }),
    attempt: host.payments.attempt.handler(({ input, errors }) => {
      readings += 1;
      const attempt = find(input.id);
      if (!attempt) throw errors.NOT_FOUND({ data: { what: 'attempt' } });
      return { attempt };
    }),
    attempts: host.payments.attempts.handler(({ input }) => ({
      attempts: all.filter(each => each.orderId === input.orderId),
    })),
    abort: host.payments.abort.handler(({ input, errors }) => {
      said.push(['abort', input]);
      const attempt = find(input.id);
      if (!attempt) throw errors.NOT_FOUND({ data: { what: 'attempt' } });
      set(input.id, { isAbortAsked: true });
      return { attempt: find(input.id) ?? attempt };
    }),
    ask: host.payments.ask.handler(({ input, errors }) => {
      said.push(['ask', input]);
      const attempt = find(input.id);
      if (!attempt) throw errors.NOT_FOUND({ data: { what: 'attempt' } });
      return { attempt };
    }),
    settle: host.payments.settle.handler(({ input, errors }) => {
      said.push(['settle', input]);
      const attempt = find(input.id);
      if (!attempt) throw errors.NOT_FOUND({ data: { what: 'attempt' } });
      set(input.id, { state: input.outcome, settledBy: 'Anna', settledReason: input.reason });
      return { attempt: find(input.id) ?? attempt };
    }),
    markLookedAt: host.payments.markLookedAt.handler(({ input, errors }) => {
      said.push(['markLookedAt', input]);
      const attempt = find(input.id);
      if (!attempt) throw errors.NOT_FOUND({ data: { what: 'attempt' } });
      set(input.id, { toldOtherwise: null });
      return { attempt: find(input.id) ?? attempt };
    }),
    toCheck: host.payments.toCheck.handler(({ input: { underWay } }) => {
      looks += 1;
      const states = ['unknown', 'approved', ...(underWay ? ['begun'] : [])];
      return {
        attempts: all.filter(each => states.includes(each.state) || each.toldOtherwise !== null),
      };
    }),
  };
  /** What the terminal tells of itself, and whoever follows it. */
  const steps: TerminalStep[] = [];
  let wake: () => void = () => undefined;
  let hasTold = false;
  let listed = (): Promise<{ terminals: Terminal[] }> =>
    Promise.resolve({ terminals: [aTerminalHere] });
  const terminals = {
    list: host.terminals.list.handler(() => listed()),
    follow: host.terminals.follow.handler(async function* () {
      for (;;) {
        for (const step of steps.splice(0)) yield { step };
        if (hasTold) return;
        await new Promise<void>(resolve => (wake = resolve));
      }
    }),
  };
  return {
    ...{ said, refusals },
    rows: { payments, terminals },
    all: () => all,
    /** How the next looks at which terminals stand here are answered, while it is not as usual. */
    lists: (how: typeof listed) => void (listed = how),
    /** How often somebody looked at what is to be checked. */
    looks: () => looks,
    /** How often somebody read what became of one. */
    readings: () => readings,
    /** What the terminal makes of the attempt that was begun last. */
    answer: (state: AttemptState, more: object = {}) => {
      const last = all.at(-1);
      if (last) set(last.id, { state, ...more });
    },
    /** What has become of one of them meanwhile. */
    replace: set,
    /** What it is doing now, in words of a counter. */
    does: (step: TerminalStep) => {
      steps.push(step);
      wake();
    },
    /** It has no more to tell, as where its line ends. */
    tellsNoMore: () => {
      hasTold = true;
      wake();
    },
    has: (attempt: Attempt) => void all.push(attempt),
  };
}
