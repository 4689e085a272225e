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
  revealHint: 'Who looked, when and why stands in the journal; the id itself does not.',
  changeHint:
    'Who changed it, when and why stands in the journal; names and ids do not. A ticket printed before shows the old name.',
  reasonsReveal: {
    door: 'Check at the door',
    customer: 'The customer asks',
    authority: 'An authority asks',
  },
  reasonsChange: { spelling: 'Misspelt', other: 'Somebody else comes', wrongId: 'Wrong number' },
};
