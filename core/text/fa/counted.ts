import { count } from '../../format/numbers.ts';

export const number = (n: number) => count('fa', n);

export const places = (n: number) => `${number(n)} جا`;

export const tickets = (n: number) => `${number(n)} بلیت`;

export const ids = (n: number) => `${count('fa', n)} شماره`;
