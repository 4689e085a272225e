import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';

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
  bornLater: (day: string) => `Born ${day}: that is in the future`,
  sameName: 'Same last name as above',
  twice: 'This person already has a ticket for this event.',
  pasteHint: 'You can paste a copied list: first name, last name, PESEL.',
};
