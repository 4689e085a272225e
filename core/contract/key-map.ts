/**
 * Every key of the program, once, by what it means: it means that on every screen, and on the card beside the
 * counter. Enter (the obvious next step), Escape (a step back), arrows and digits are what they are everywhere and
 * stand where they are used.
 */
export const keyMap = {
  showKeys: 'F1',
  find: 'F2',
  /** The same for hands that know it from elsewhere; a field in which something is typed keeps it. */
  findBySign: '/',
  participants: 'F3',
  /** Out of the order in hand: lets its places go, takes that back, or leaves what ran out. */
  stepOut: 'F4',
  cash: 'F5',
  card: 'F6',
  transfer: 'F7',
  onTheHouse: 'F8',
  next: 'F9',

  everything: 'mod+K',
  print: 'mod+P',
  save: 'mod+S',
  openFile: 'alt+O',
  openScanned: 'mod+O',
  undoSale: 'mod+Z',
  lock: 'alt+L',

  tickets: 'alt+Q',
  /** Counts the typed amount off as a part of the payment: where the number pad has it. */
  payPart: '+',
  enterSlip: 'alt+S',
  /** Until when places are kept for a buyer who comes later. */
  keepUntil: 'alt+R',

  // In the row that has the focus.
  importList: 'alt+I',
  idKind: 'alt+D',
  sameName: 'alt+F',
  nextPrice: 'mod+ArrowDown',
  releaseOne: 'alt+Delete',

  cancelOrder: 'alt+X',
  cancelTickets: 'alt+T',
  exchangeTickets: 'alt+W',
  giveMoneyBack: 'alt+G',
  correctMethod: 'alt+M',
  transferArrived: 'alt+B',
  changePerson: 'alt+P',
  revealId: 'alt+V',

  newEvent: 'alt+N',
  addClass: 'mod+Enter',
  moveUp: 'alt+ArrowUp',
  moveDown: 'alt+ArrowDown',
} as const;

/** The areas, each under a digit of the main row that stays its own whatever stands before it in the rail. */
export const areaKeys = {
  sell: 'alt+1',
  orders: 'alt+2',
  events: 'alt+3',
  admin: 'alt+4',
  shift: 'alt+6',
} as const;

/** Of a method by its place in the settings: the keys of paying once more, with Shift and then with Ctrl. */
export const keysOfOther = (at: number): string => `${at < 4 ? 'shift' : 'mod'}+F${5 + (at % 4)}`;
