import { isolated } from '../../isolated.ts';
import { number } from '../counted.ts';

/** Whether the journal goes on from what this counter saw of it. */
export const chain = {
  chain: {
    continuity: 'Seen by this counter',
    goesOn: 'Goes on from where it was',
    doesNot: 'Does not go on from where it was',
    notSeen: 'Not yet',
    title: 'The journal is not the one that this counter knew',
    is: {
      shorter: 'It ends before the last seal that this counter saw.',
      other: 'In place of the last seal that this counter saw stands another one.',
    },
    known: 'Last seen here',
    common: 'The same up to',
    seal: (n: number, at: string) => `Seal ${number(n)} · ${isolated(at)}`,
    nothing: 'Nothing that was seen here is in it',
    backup: 'If an older backup was put back',
    gone: (from: string | null, to: string) =>
      from === null
        ? `What was done between the backup and ${isolated(to)} is gone at all counters: orders, payments, changes. Tickets sold then are not known any more, and their places are sold again.`
        : `What was done from ${isolated(from)} to ${isolated(to)} is gone at all counters: orders, payments, changes. Tickets sold then are not known any more, and their places are sold again.`,
    forgery: 'If nobody put one back',
    forged:
      'Somebody has forged the journal. Keep the database as it is, compare the journal with a seal on paper, and tell whoever looks after the server.',
    accept: 'Go on from here',
    acceptHint:
      'This counter forgets the seal that it knew, and will not tell of this again. The journal keeps who decided so, and why. Every other counter asks for itself.',
    confirm: 'Go on without what is gone',
    accepted: 'This counter goes on from this journal',
  },
};
