import { board } from './sell/board.ts';
import { choosing } from './sell/choosing.ts';
import { free } from './sell/free.ts';
import { lists } from './sell/list.ts';
import { order } from './sell/order.ts';
import { participants } from './sell/participants.ts';
import { paying } from './sell/paying.ts';
import { undoing } from './sell/undoing.ts';

export const sell = {
  ...board,
  ...choosing,
  ...participants,
  ...lists,
  ...order,
  ...paying,
  ...free,
  ...undoing,
};
