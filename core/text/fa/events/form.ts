import type { form as en } from '../../en/events/form.ts';
import type { Sentences } from '../../shape.ts';

export const form: Sentences<typeof en> = {
  form: 'رویداد',
  title: 'عنوان',
  day: 'تاریخ',
  time: 'ساعت',
  chooseDay: 'انتخاب تاریخ از تقویم',
  timeZone: 'منطقهٔ زمانی',
  place: 'مکان',
  currency: 'واحد پول',
  artists: 'هنرمندان',
  categories: 'دسته‌ها',
  addNames: 'نام را بنویسید و Enter بزنید',
  description: 'توضیح',
  nothingSuch: 'چنین موردی نیست',
  currencyFixedHint: 'ثابت است، چون بلیت با آن فروخته شده',
  skipped: time => `در آن شب ساعت از روی این زمان می‌پرد؛ ${time} در نظر گرفته می‌شود.`,
  repeated: 'این ساعت در آن شب دو بار می‌آید؛ بار نخست در نظر گرفته می‌شود.',
};
