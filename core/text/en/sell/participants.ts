import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';

export const participants = {
  participants: 'Participants',
  completeOf: (done: number, all: number) => `${count('en', done)} of ${count('en', all)}`,
  firstName: 'First name',
  lastName: 'Last name',
  pesel: 'PESEL',
  document: 'Document',
  documentType: 'Type of document',
  documentTypes: {
    passport: 'Passport',
    identityCard: 'Identity card',
    residenceCard: 'Residence card',
    other: 'Other document',
  },
  country: 'Issued by',
  chooseCountry: 'Choose a country',
  switchId: 'PESEL or another document',
  ticketNumber: (n: number, name: string) => `ticket ${count('en', n)}, ${isolated(name)}`,
  releaseThis: 'Release the place of this row',
  releaseOne: (whose: string) => `Release the place: ${whose}`,
  peselDigits: (n: number) => `${count('en', n)} of 11 digits`,
  born: (day: string, age: number) => `Born ${day}, age ${count('en', age)}`,
  bornLater: (day: string) => `Born ${day}: that is still to come`,
  importList: 'Import a list',
  importTitle: 'Participants from a file',
  importSum: (good: number, bad: number) =>
    bad === 0
      ? plural('en', good, { one: '# line, and it is right.', other: '# lines, all right.' })
      : `${plural('en', good, { one: '# line is right', other: '# lines are right' })}, ${plural('en', bad, { one: '# is not and stays out.', other: '# are not and stay out.' })}`,
  lineRight: 'Right',
  fillRows: (n: number) => plural('en', n, { one: 'Fill # row', other: 'Fill # rows' }),
  sameName: 'Same last name as above',
  twice: 'This person already has a ticket for this event.',
  pasteHint: 'A copied list can be pasted: first name, last name, PESEL.',
  pasted: (n: number) => plural('en', n, { one: '# row pasted', other: '# rows pasted' }),
  linesLeft: (n: number) =>
    plural('en', n, { one: '# line left over', other: '# lines left over' }),
  pastedLeft: (n: number) =>
    `${plural('en', n, { one: '# line', other: '# lines' })} had no ticket to go to. Choose more tickets and paste again.`,
};
