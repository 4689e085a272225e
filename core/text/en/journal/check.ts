import type { TypedHead } from '../../../contract/head.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import { entries, number } from '../counted.ts';

const rows = (row: number, to: number | null) =>
  to === null ? `Entry ${number(row)} was` : `Entries ${number(row)} to ${number(to)} were`;
const seals = (seal: number, to: number | null) =>
  to === null ? `Seal ${number(seal)} was` : `Seals ${number(seal)} to ${number(to)} were`;

export const check = {
  check: 'Journal check',
  checkHint:
    'Everything done is sealed within seconds. This finds whatever was changed afterwards.',
  lastSeal: 'Last seal',
  noSeal: 'Nothing is sealed yet',
  unsealed: 'Not sealed yet',
  lastCheck: 'Last check',
  never: 'Never',
  entries,
  none: 'None',
  sound: 'Nothing was changed',
  unsound: (n: number) =>
    plural('en', n, { one: '# thing is not as it was', other: '# things are not as they were' }),
  soundOf: (n: number, seals: number) =>
    `Nothing was changed: ${entries(n)}, ${plural('en', seals, { one: '# seal', other: '# seals' })}`,
  start: 'Check the journal',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed.',
  checking: (n: number, of: number) => `Checked ${number(n)} of ${entries(of)}`,
  anchor: 'Last seal on paper',
  anchorHint: 'To notice a missing end: its number, a colon, its 64 signs',
  anchorWrong: (read: Exclude<TypedHead, { head: unknown }>) =>
    read.wrong === 'length'
      ? `There are ${plural('en', read.signs, { one: '# sign', other: '# signs' })} after the colon instead of 64. Look at the paper again.`
      : read.wrong === 'sign'
        ? `“${isolated(read.sign)}” is none of the signs 0 to 9 and a to f. Look at the paper again.`
        : 'Type the number, a colon and 64 signs from 0 to f. Spaces do not matter.',
  anchorMistyped: (seal: number) =>
    `What you typed is seal ${number(seal)}, but for some slip. Compare it with the paper and check again: until then nobody knows whether the end was cut off.`,
  printHead: 'Print the last seal',
  headPrinted: (fileName: string | null) =>
    fileName === null ? 'Printed' : `Saved: ${isolated(fileName)}`,
  copyHead: 'Copy the last seal',
  findings: {
    rowEdited: (row: number, to: number | null) => `${rows(row, to)} edited`,
    rowRemoved: (row: number, to: number | null) => `${rows(row, to)} removed`,
    rowMoved: (row: number, was: number) => `Entry ${number(row)} was number ${number(was)} before`,
    rowInserted: (row: number, to: number | null) => `${rows(row, to)} slipped in among older ones`,
    sealEdited: (seal: number, to: number | null) => `${seals(seal, to)} edited`,
    sealRemoved: (seal: number, to: number | null) => `${seals(seal, to)} removed`,
    sealUnlinked: (seal: number, to: number | null) =>
      `${seals(seal, to)} not made from the one before`,
    sealUnsigned: (seal: number, to: number | null) => `${seals(seal, to)} given a false signature`,
    sealForeign: (seal: number, to: number | null) =>
      `${seals(seal, to)} signed with a key that this counter does not know: that of a counter whose file for joining was never read here, or a forger’s`,
    cutOff: (seal: number) => `The end was cut off: seal ${number(seal)} and all after it`,
    otherHead: (seal: number) => `Seal ${number(seal)} is another one than on paper`,
  },
  more: (n: number) => plural('en', n, { one: 'and # more', other: 'and # more' }),
};
