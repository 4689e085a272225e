import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';

const lines = (n: number) => plural('en', n, { one: '# line', other: '# lines' });
const digits = (n: number) => plural('en', n, { one: '# digit', other: '# digits' });

const list = {
  import: 'Import a list',
  fromFile: 'Participants from a file',
  fromPaste: 'Pasted participants',
  reading: 'Reading the list',
  read: (n: number) => `${lines(n)} read so far`,

  unreadable: {
    empty: 'This file is empty. If the list is open in another program, save it there first.',
    headingOnly: 'This file has a heading but no lines below it.',
    tooLarge: (limit: string) => `This file is too large for a list: at most ${limit} can be read.`,
    tooManyLines: (limit: number) =>
      `This list is too long: at most ${lines(limit)} can be read. Split it into several files.`,
    spreadsheet:
      'This is a spreadsheet workbook. Open it in its program, choose “Save as”, then “CSV UTF-8”, and import that file. Or copy the rows and paste them into the first row here.',
    notAList: 'This file is not a list. Save the list as CSV or plain text, and import that file.',
    gone: 'This file can no longer be read: it was moved, or another program is using it. Choose it again.',
  },

  sum: (right: number, doubtful: number, faulty: number) =>
    [
      plural('en', right, { one: '# line is ready', other: '# lines are ready' }),
      ...(doubtful > 0 ? [`${count('en', doubtful)} to check`] : []),
      ...(faulty > 0 ? [`${count('en', faulty)} to correct`] : []),
    ].join(', ') + '.',
  over: (n: number) =>
    plural('en', n, {
      one: '# line has no ticket to go to. Choose more tickets and import again.',
      other: '# lines have no ticket to go to. Choose more tickets and import again.',
    }),
  guessed: 'The list has no heading, so its columns are a guess. Check them.',
  alphabet: (name: string) =>
    `The file doesn’t name its encoding; it was read as ${name}. Check the names.`,

  columns: 'What the columns are',
  column: (n: number) => `Column ${count('en', n)}`,
  takenAs: (column: string) => `${isolated(column)} is taken as`,
  uses: {
    firstName: 'First name',
    lastName: 'Last name',
    fullName: 'First and last name',
    lastFirst: 'Last and first name',
    id: 'PESEL or document',
    pesel: 'PESEL',
    document: 'Document number',
    documentType: 'Type of document',
    country: 'Issued by',
    ordinal: 'Row number, left out',
    ignored: 'Left out',
  },

  lines: 'Lines of the list',
  line: 'Line',
  number: 'PESEL or document',
  verdict: 'Remarks',
  filter: 'Which lines are shown',
  toLookAt: (n: number) => `To check: ${count('en', n)}`,
  all: (n: number) => `All: ${count('en', n)}`,
  more: (n: number) => `Show ${lines(n)} more`,

  states: {
    right: 'Right',
    accepted: 'Accepted',
    leftOut: 'Left out',
    over: 'No ticket left',
  },
  asGuessed: 'As guessed',
  doubts: {
    words: (n: number) => `${count('en', n)} words: where does the last name begin?`,
    order: () => 'First and last name may be the wrong way round.',
    comma: () => 'There is a comma in the name.',
    lineBreak: () => 'There was a line break in the name.',
    letters: () => 'Some letters look damaged.',
    moreCells: () => 'There is more in this line than the columns hold.',
    manyNames: () => 'There are several names in this line; the first one is taken.',
    zeroLost: (n: number) =>
      `Only ${digits(n)}: with the leading zeros that spreadsheets drop, it is a valid PESEL.`,
    asNumber: () => 'A spreadsheet wrote it as a number; read this way it is a valid PESEL.',
    lettersForDigits: () =>
      'There were letters in place of digits; read this way it is a valid PESEL.',
    looksLikePesel: (n: number) =>
      `${digits(n)}, but a PESEL has 11. Correct it, or take it as a document.`,
    controlDigit: () =>
      '11 digits, but not a valid PESEL: one of them is wrong. Correct it, or take it as a document.',
    documentAsPesel: () => 'It is in the PESEL column but is not a PESEL. Is it a document?',
    fewDigits: () => 'There are hardly any digits. Is it the number of a document?',
    manyIds: () => 'There are several numbers in this line. Is this the right one?',
    elsewhere: () => 'The PESEL was in another column.',
    noId: () => 'PESEL or document is missing.',
    country: () => 'The country of the document is not known; it is asked for in the row.',
    repeated: (n: number) => `The same number is in line ${count('en', n)}.`,
  },
  obstacles: {
    digitsLost: 'The spreadsheet kept only the first digits. Type the PESEL.',
    digitsInName: 'There is a number where a name belongs.',
    nothingRead: 'Nothing is read from this line. Choose what its columns are.',
    aboveHeading: 'It is above the heading and is not read.',
    headingAgain: 'It repeats the heading and is not read.',
  },

  accept: 'It is right',
  asDocument: 'It is a document',
  putRight: 'Correct it',
  leaveOut: 'Leave out',
  takeBackDecision: 'Decide again',
  apply: 'Use it like this',
  ofLine: (what: string, n: number) => `${what}: line ${count('en', n)}`,
  acceptAll: (what: string, n: number, why: string) => `${what} (${lines(n)}): ${why}`,

  leaveTitle: 'Close the list?',
  leaveWhy: 'What you decided about its lines will be lost.',
  leave: 'Close the list',

  fill: (n: number) => plural('en', n, { one: 'Fill # row', other: 'Fill # rows' }),
  fillAnyway: (n: number, replaced: number) =>
    replaced === 0
      ? plural('en', n, { one: 'Fill # row', other: 'Fill # rows' })
      : `${plural('en', n, { one: 'Fill # row', other: 'Fill # rows' })}, replace ${count('en', replaced)}`,
  fillEmpty: (n: number, of: number) => `Only the empty rows: ${count('en', n)} of ${lines(of)}`,
  staysOut: (n: number) =>
    plural('en', n, { one: '# line would be left out.', other: '# lines would be left out.' }),
  replaces: (n: number) =>
    plural('en', n, {
      one: '# row has another name or number already, which would be replaced.',
      other: '# rows have other names or numbers already, which would be replaced.',
    }),
  filled: (n: number) => plural('en', n, { one: '# row filled', other: '# rows filled' }),
  takeBack: (n: number) =>
    plural('en', n, { one: 'Undo # filled row', other: 'Undo # filled rows' }),
  takenBack: (n: number) =>
    plural('en', n, {
      one: '# row is as it was before the list',
      other: '# rows are as they were before the list',
    }),
};

export const lists = { list };
