import { expect, it } from 'vitest';
import type { Participant } from '../../../../core/contract/participant.ts';
import { changedOf, draftOf } from './draft.ts';

const jan: Participant = {
  firstName: 'Jan',
  lastName: 'Kos',
  nationalId: { kind: 'document', masked: 'AB*****', type: 'residenceCard', country: 'IE' },
  complete: true,
  twice: false,
};

it('sends nothing of what was left as it was, above all not the id', () => {
  const draft = draftOf(jan);
  expect(changedOf(draft, jan)).toEqual({});
  expect(changedOf({ ...draft, lastName: 'Koss' }, jan)).toEqual({ lastName: 'Koss' });
});

it('sends an id that was typed as what it is', () => {
  const draft = draftOf(jan);
  expect(changedOf({ ...draft, id: 'AB 1234' }, jan)).toEqual({
    nationalId: { kind: 'document', type: 'residenceCard', country: 'IE', value: 'AB 1234' },
  });
  expect(changedOf({ ...draft, kind: 'pesel', id: '44051401359' }, jan)).toEqual({
    nationalId: { kind: 'pesel', value: '44051401359' },
  });
});
