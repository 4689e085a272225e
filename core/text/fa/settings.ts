import type { settings as en } from '../en/settings.ts';
import type { Sentences } from '../shape.ts';

export const settings: Sentences<typeof en> = {
  title: 'تنظیمات',
  hint: 'برای همهٔ گیشه‌های این پایگاه داده است.',
  organisation: 'سازمان',
  organisationHint: 'روی همهٔ بلیت‌ها نوشته می‌شود',
  holdMinutes: 'مهلت رزرو به دقیقه',
  holdMinutesHint: 'از ۱ تا ۱۲۰؛ برای رزروهای تازه',
  lateMinutes: 'مهلت پرداخت پس از پایان رزرو به دقیقه',
  lateMinutesHint: 'از ۰ تا ۱۴۴۰؛ با بهای همان لحظه، تا وقتی جاها آزادند',
  lockMinutes: 'دقیقه تا قفل خودکار گیشه',
  lockMinutesHint: 'بدون فشردن کلید یا لمس؛ ۰ یعنی هرگز',
  retentionDays: 'روزهای نگهداری شمارهٔ شناسایی',
  retentionDaysHint: 'پس از رویداد؛ سپس نابود می‌شود',
  currency: 'واحد پول معمول',
  timeZone: 'منطقهٔ زمانی معمول',
  forNewEvents: 'برای رویدادهای تازه',
  zoneHint: 'برای رویدادهای تازه؛ اگر منطقهٔ رویداد دیگر باشد، روی بلیت نوشته می‌شود',
  nothingFound: 'چیزی پیدا نشد',
  save: 'ذخیرهٔ تنظیمات',
};
