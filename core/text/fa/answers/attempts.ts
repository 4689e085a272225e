import { amountIn } from '../../../format/amounts.ts';
import { isolated } from '../../isolated.ts';
import type { AnswerSentences } from '../../shape.ts';

const differs = {
  order: 'این پرداخت کارتی از سفارش دیگری است.',
  amount: 'مبلغ دیگری از کارت برداشت شده است. مبلغ را بررسی کنید یا پول را به کارت برگردانید.',
  kind: 'کارت‌خوان چیز دیگری را تأیید کرده است. از نو آغاز کنید.',
  state: 'کارت‌خوان این پرداخت را تأیید نکرده یا پیش‌تر از آن استفاده شده است.',
};

/** Around card payments at a terminal. */
export const attempts = {
  NO_TERMINAL: () => 'این گیشه کارت‌خوان ندارد. در تنظیمات کارت‌خوان‌ها یکی به آن بدهید.',
  TERMINAL_BUSY: ({ counterName }) => `این کارت‌خوان اکنون در اختیار ${isolated(counterName)} است.`,
  TERMINAL_THERE: ({ terminalName }) =>
    `در این نشانی پیش‌تر کارت‌خوان ${isolated(terminalName)} تعریف شده است. هر کارت‌خوان یک بار در فهرست می‌آید؛ همان را می‌توان به چند گیشه داد.`,
  ATTEMPT_OPEN: ({ state }) =>
    state === 'begun'
      ? 'کارت‌خوان هنوز مشغول این سفارش است. منتظر پاسخش بمانید یا پرداخت را متوقف کنید.'
      : 'معلوم نیست از کارت برداشت شده یا نه. دوباره از کارت‌خوان بپرسید یا نتیجه را از روی رسید وارد کنید.',
  ATTEMPT_UNUSED: ({ amountMinor, currency }) =>
    `برای این سفارش پیش‌تر ${isolated(amountIn('fa', amountMinor, currency))} از کارت برداشت شده است. از همان استفاده کنید یا نخست آن را برگردانید.`,
  ATTEMPT_DIFFERS: ({ why }) => differs[why],
  ATTEMPT_NEEDED: ({ charges, approved, currency }) =>
    `نخست باید با کارت‌خوان به کارت برگردد: ${[...charges, ...approved].map(each => isolated(amountIn('fa', each.amountMinor, currency))).join(' + ')}.`,
  CHARGE_TOO_LARGE: ({ mostMinor, currency }) =>
    `با کارت بیش از ${isolated(amountIn('fa', mostMinor, currency))} نمی‌توان گرفت.`,
} satisfies Partial<AnswerSentences['refusals']>;
