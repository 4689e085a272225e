import { actNames } from './journal/acts.ts';
import { chain } from './journal/chain.ts';
import { check } from './journal/check.ts';
import { content } from './journal/content.ts';
import { entryList } from './journal/entries.ts';

export const journal = { ...entryList, ...content, ...actNames, ...check, ...chain };
