import type { DemoEvent } from './demo-event.ts';

const open = { vatRateBp: 800, participantData: 'none' } as const;

export const persianProgramme: readonly DemoEvent[] = [
  {
    title: 'شب موسیقی ایرانی',
    description: 'سه‌تار، کمانچه و آواز؛ با چای پس از اجرا.',
    place: 'خانهٔ فرهنگ باران، ورشو',
    artists: ['گروه نسیم شمال', 'مهسا رادان'],
    categories: ['موسیقی'],
    currency: 'PLN',
    timeZone: 'Europe/Warsaw',
    day: 18,
    at: '19:30',
    language: 'fa',
    classes: [
      { ...open, name: 'ردیف‌های جلو', priceMinor: 14_000, capacity: 40, sold: 16, held: 2 },
      { ...open, name: 'عادی', priceMinor: 9_000, capacity: 120, sold: 23, cancelled: 2 },
      {
        name: 'دانشجویی',
        priceMinor: 5_000,
        vatRateBp: 800,
        capacity: 30,
        participantData: 'name',
        sold: 7,
      },
    ],
  },
  {
    title: 'نمایش «پرواز سیمرغ»',
    description: 'بازخوانی افسانه‌ای کهن برای صحنهٔ امروز.',
    place: 'تماشاخانهٔ سیب، تهران',
    artists: ['گروه تئاتر سایه'],
    categories: ['نمایش'],
    currency: 'IRR',
    timeZone: 'Asia/Tehran',
    day: 25,
    at: '18:00',
    language: 'fa',
    classes: [
      { ...open, vatRateBp: 1_000, name: 'همکف', priceMinor: 4_500_000, capacity: 80, sold: 19 },
      { ...open, vatRateBp: 1_000, name: 'بالکن', priceMinor: 3_000_000, capacity: 60, sold: 8 },
    ],
  },
  {
    title: 'قصه‌های شاهنامه برای کودکان',
    description: 'قصه‌گویی با عروسک و نقاشی؛ به فارسی و لهستانی.',
    place: 'کتابخانهٔ چراغ، ورشو',
    artists: ['نازنین کیانی'],
    categories: ['کودکان', 'قصه‌گویی'],
    currency: 'PLN',
    timeZone: 'Europe/Warsaw',
    day: 40,
    at: '11:00',
    language: 'fa',
    classes: [
      {
        name: 'کودک',
        priceMinor: 2_000,
        vatRateBp: 500,
        capacity: 35,
        participantData: 'name',
        sold: 9,
      },
      { ...open, name: 'همراه', priceMinor: 1_000, capacity: 35, sold: 6 },
    ],
  },
];
