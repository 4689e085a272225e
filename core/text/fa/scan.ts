import type { scan as en } from '../en/scan.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';
import { tickets } from './counted.ts';

export const scan: Sentences<typeof en> = {
  order: (code, title, n) => `سفارش ${isolated(code)}، ${isolated(title)}، ${tickets(n)}`,
  open: 'باز کردن سفارش',
  openIt: 'باز کردن',
  nothing: code => `هیچ بلیت یا رویدادی این کد را ندارد: ${isolated(code)}`,
  id: `این شمارهٔ ملی (${isolated('PESEL')}) بود. آن را در خانهٔ خودش اسکن کنید.`,
  signInFirst: 'نخست وارد شوید، سپس دوباره اسکن کنید.',
};
