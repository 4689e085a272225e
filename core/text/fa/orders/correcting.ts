import type { PaymentMethod, Way } from '../../../contract/payments.ts';
import type { correcting as en } from '../../en/orders/correcting.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

const insteadOf = {
  cash: 'نقد',
  card: 'کارت',
  transfer: 'حواله',
  other: 'روش دیگر',
  complimentary: 'رایگان',
} satisfies Record<PaymentMethod, string>;

const instead = ({ method, name }: Way) =>
  name === undefined ? insteadOf[method] : isolated(name);

export const correcting: Sentences<typeof en> = {
  correcting: {
    ask: 'روش پرداخت اشتباه است…',
    askOf: method => `روش پرداخت اشتباه است… ${isolated(method)}`,
    title: method => `روش پرداخت اشتباه بود: ${isolated(method)}`,
    reallyCame: 'پول در واقع چگونه پرداخت شد',
    leaves: {
      cash: amount =>
        `${isolated(amount)} از حساب صندوق کم می‌شود. اگر این پول را در صندوق گذاشته‌اید، آن را بردارید.`,
      card: amount =>
        `${isolated(amount)} از حساب کارت‌ها کم می‌شود. اگر از کارت برداشت شده است، آن را با کارت‌خوان برگردانید.`,
      transfer: amount => `دیگر حواله‌ای به مبلغ ${isolated(amount)} به حساب نمی‌آید.`,
      other: (amount, name = '') =>
        `${isolated(name)} به اندازهٔ ${isolated(amount)} کمتر به حساب می‌آید. اگر واقعاً چنین پرداخت شده بود، از همان راه برگردانید.`,
    },
    comes: {
      cash: amount =>
        `${isolated(amount)} به حساب صندوق افزوده می‌شود؛ پول نقد را در صندوق بگذارید.`,
      card: amount =>
        `${isolated(amount)} به حساب کارت‌ها افزوده می‌شود؛ رسید کارت‌خوان را نگه دارید.`,
      transfer: amount => `حواله‌ای به مبلغ ${isolated(amount)} به حساب می‌آید.`,
      other: (amount, name = '') =>
        `${isolated(name)} به اندازهٔ ${isolated(amount)} بیشتر به حساب می‌آید.`,
    },
    staysAsItIs: 'به مشتری چیزی پس نمی‌دهید. بلیت‌ها، مبلغ و رسید همان می‌مانند.',
    confirm: {
      cash: (amount, wrong) => `ثبت ${isolated(amount)} نقدی به‌جای ${instead(wrong)}`,
      card: (amount, wrong) => `ثبت ${isolated(amount)} با کارت به‌جای ${instead(wrong)}`,
      transfer: (amount, wrong) => `ثبت ${isolated(amount)} با حواله به‌جای ${instead(wrong)}`,
      other: (amount, wrong, name = '') =>
        `ثبت ${isolated(amount)} با ${isolated(name)} به‌جای ${instead(wrong)}`,
    },
    done: method => `اصلاح شد. اکنون: ${isolated(method)}`,
    corrected: method => `اصلاح‌شده: ${isolated(method)}`,
    insteadOf: wrong => `به‌جای ${instead(wrong)}`,
  },
};
