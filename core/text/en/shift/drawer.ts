import { isolated } from '../../isolated.ts';

export const drawer = {
  thisDrawer: 'This drawer',
  states: { open: 'Open', counting: 'Being counted', closed: 'Closed' },
  openSince: (when: string, who: string) => `Shift open since ${isolated(when)} · ${isolated(who)}`,
  countingSince: (when: string, who: string) =>
    `Being counted; open since ${isolated(when)} · ${isolated(who)}`,
  noneOpen: 'No shift open',
  openedBy: (when: string, who: string) => `Since ${isolated(when)} · ${isolated(who)}`,

  openTitle: 'No shift is open at this drawer',
  openHint:
    'A shift runs from the opening float to the final count of a drawer. You can take or give cash only while one is open; card payments work without it.',
  mayNotOpen: 'Ask someone who may open shifts.',
  float: 'Cash in the drawer now',
  floatHint: 'Count what the last shift left; 0 if the drawer is empty',
  floatMissing: 'Enter the cash in the drawer; 0 if it is empty.',
  open: 'Open the shift',
  openAndTake: (amount: string) => `Open the shift and take ${isolated(amount)}`,
  opened: 'The shift is open.',

  cash: 'Cash in the drawer',
  cashHidden: 'Hidden from the person who counts it',
  ofOther:
    'Someone else opened this shift. A person who may see other people’s shifts has to count it.',
  acts: {
    payIn: 'Pay in',
    payOut: 'Pay out',
    drop: 'To the safe',
    openDrawer: 'Open the drawer',
  },
  actsOf: {
    payIn: (amount: string) => `Pay ${isolated(amount)} in`,
    payOut: (amount: string) => `Pay ${isolated(amount)} out`,
    drop: (amount: string) => `Bring ${isolated(amount)} to the safe`,
  },
  usual: {
    payIn: ['Change from the bank', 'Change from the safe'],
    payOut: ['Office supplies', 'Courier', 'Change for another counter'],
    drop: ['Too much in the drawer', 'Bank collection'],
    openDrawer: ['Change for a guest', 'Counting in between'],
  },
  done: {
    payIn: (amount: string) => `${isolated(amount)} paid in.`,
    payOut: (amount: string) => `${isolated(amount)} paid out.`,
    drop: (amount: string) => `${isolated(amount)} brought to the safe.`,
    openDrawer: 'You can open the drawer now. The journal has recorded it.',
  },
  amountMissing: 'Type an amount above zero.',
  moved: 'Moved in this shift',
  noneMoved: 'Nothing in this shift yet.',
  takeBack: 'Take back',
  takeBackOf: (what: string, amount: string) => `Take back: ${isolated(what)}, ${isolated(amount)}`,
  takenBack: 'Taken back',
  usualMistakes: ['Typed twice', 'Wrong amount'],
};
