import { isolated } from '../../isolated.ts';
import { number } from '../counted.ts';

/** Whether the journal goes on from what this counter saw of it. */
export const chain = {
  chain: {
    continuity: 'Seen by this counter',
    goesOn: 'Goes on from where it was',
    doesNot: 'Does not go on from where it was',
    notSeen: 'Not yet',
    notice: 'The journal doesn’t match',
    title: 'The journal is not the one that this counter knew',
    is: {
      shorter: 'It ends before the last seal that this counter saw.',
      other: 'The last seal this counter saw has been replaced by a different one.',
    },
    known: 'Last seen here',
    common: 'The same up to',
    seal: (n: number, at: string) => `Seal ${number(n)} · ${isolated(at)}`,
    nothing: 'None of the seals this counter saw',
    backup: 'If an older backup was restored',
    gone: (from: string | null, to: string) =>
      from === null
        ? `What was done after that backup, at least until ${isolated(to)}, is gone at all counters: orders, payments, changes. Other counters may have seen more. Tickets sold then are not known any more, and their places are sold again.`
        : `What was done from ${isolated(from)}, at least until ${isolated(to)}, is gone at all counters: orders, payments, changes. Other counters may have seen more. Tickets sold then are not known any more, and their places are sold again.`,
    forgery: 'If no backup was restored',
    forged:
      'The journal has been tampered with. Leave the database as it is, compare the journal with a printed seal, and tell the person who runs the server.',
    accept: 'Go on from here',
    acceptHint:
      'This counter forgets the seal it knew and won’t warn about this again. The journal keeps who decided so, and why. Each counter has to be confirmed separately.',
    confirm: 'Go on without what is gone',
    acceptChanged: 'The journal changed in the meantime. Look at it again before you decide.',
    accepted: 'This counter goes on from this journal',
  },
};
