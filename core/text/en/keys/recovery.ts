import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';

const ids = (n: number) => plural('en', n, { one: '# national id', other: '# national ids' });
const events = (n: number) => plural('en', n, { one: '# event', other: '# events' });

/** The key of the box office on paper, and back from there. */
export const recovery = {
  recovery: 'Recovery code',
  recoveryHint:
    'The key to the national ids, on paper. With it they can be read again after this computer was lost.',
  key: 'Key of this counter',
  onPaper: 'On paper',
  printed: 'Printed',
  notPrinted: 'Not yet',
  offer:
    'If this computer is lost, nobody can read the national ids again without this key. Print it once, and lock the paper away.',
  foreign: (n: number, m: number) =>
    `${ids(n)} of ${events(m)} cannot be read here: saved under a key that this counter does not have. If the key was lost, put it back from its paper here. If it is another counter’s, let that one write an enrolment file, and read it here with “npm run maintenance -- read-enrolment”. Selling goes on meanwhile.`,
  yourPassword: 'Your password',
  showPassword: 'Show the password',
  passwordWrong: 'Incorrect.',
  cancel: 'Close',
  printCode: 'Print the code',
  print: 'Print',
  savePdf: 'Save as PDF',
  printedNow: 'Sent to the printer. Store it safely, apart from the backups.',
  saved: (where: string) => `Saved as ${isolated(where)}. Print it, then delete the file.`,
  putBack: 'Restore a key',
  code: 'Code from the paper',
  codeHint: 'Four lines. Capital letters, hyphens and spaces make no difference.',
  codeMissing: 'Type the four lines of the paper.',
  restored: {
    current: 'The key is the current one again.',
    former: 'The key is kept beside the current one, which is in use.',
    known: 'This key is here already. Nothing was changed.',
  },
};
