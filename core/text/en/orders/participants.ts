import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';

export const participants = {
  reveal: 'Show the id',
  revealOf: (who: string) => `Show the national id of ${isolated(who)}`,
  changeOf: (who: string) => `Change the participant: ${isolated(who)}`,
  changeParticipant: 'Change the participant',
  saveParticipant: 'Save the change',
  participantChanged: 'The participant is changed.',
  masksAgain: (seconds: number) =>
    plural('en', seconds, {
      one: 'Masked again after # second.',
      other: 'Masked again after # seconds.',
    }),
  revealHint: 'The journal records who looked, when and why, but not the id itself.',
  changeHint:
    'The journal records who changed it, when and why, but no names or ids. Tickets already printed show the old name.',
  reasonsReveal: {
    door: 'Check at the door',
    customer: 'The customer asks',
    authority: 'An authority asks',
  },
  reasonsChange: { spelling: 'Misspelt', other: 'Someone else is coming', wrongId: 'Wrong number' },
};
