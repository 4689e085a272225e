import type { check as en } from '../../en/journal/check.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

const rows = (row: number, to: number | null) =>
  to === null ? `مورد ${number(row)}` : `موارد ${number(row)} تا ${number(to)}`;
const seals = (seal: number, to: number | null) =>
  to === null ? `مهر ${number(seal)}` : `مهرهای ${number(seal)} تا ${number(to)}`;

export const check: Sentences<typeof en> = {
  check: 'بررسی دفتر وقایع',
  checkHint: 'هر کاری در چند ثانیه مهر می‌شود. این بررسی هر تغییر پس از آن را پیدا می‌کند.',
  lastSeal: 'آخرین مهر',
  noSeal: 'هنوز چیزی مهر نشده است',
  unsealed: 'هنوز بی‌مهر',
  lastCheck: 'آخرین بررسی',
  never: 'هرگز',
  entries: n => `${number(n)} مورد`,
  none: 'هیچ',
  sound: 'چیزی تغییر نکرده است',
  unsound: n => `${number(n)} مورد مثل قبل نیست`,
  soundOf: (n, seals) => `چیزی تغییر نکرده است: ${number(n)} مورد، ${number(seals)} مهر`,
  start: 'بررسی دفتر',
  stop: 'توقف',
  stopped: 'متوقف شد. چیزی تغییر نکرد.',
  checking: (n, of) => `${number(n)} از ${number(of)} مورد بررسی شد`,
  anchor: 'آخرین مهر روی کاغذ',
  anchorHint: 'برای یافتن پایانِ بریده‌شده: شمارهٔ آن، دونقطه و ۶۴ نویسه',
  anchorWrong: read =>
    read.wrong === 'length'
      ? `پس از دونقطه ${number(read.signs)} نویسه هست، نه ۶۴. دوباره به کاغذ نگاه کنید.`
      : read.wrong === 'sign'
        ? `«${isolated(read.sign)}» از نویسه‌های 0 تا 9 و a تا f نیست. دوباره به کاغذ نگاه کنید.`
        : 'شماره، دونقطه و ۶۴ نویسه از 0 تا f بنویسید. فاصله‌ها مهم نیستند.',
  anchorMistyped: seal =>
    `آنچه نوشته‌اید مهر ${number(seal)} است، با یک لغزش. آن را با کاغذ بسنجید و دوباره بررسی کنید؛ تا آن زمان معلوم نیست که پایان دفتر بریده شده باشد.`,
  printHead: 'چاپ آخرین مهر',
  headPrinted: fileName => (fileName === null ? 'چاپ شد' : `ذخیره شد: ${isolated(fileName)}`),
  copyHead: 'کپی آخرین مهر',
  findings: {
    rowEdited: (row, to) => `دستکاری‌شده: ${rows(row, to)}`,
    rowRemoved: (row, to) => `حذف‌شده: ${rows(row, to)}`,
    rowMoved: (row, was) => `شمارهٔ مورد ${number(row)} پیش‌تر ${number(was)} بوده است`,
    rowInserted: (row, to) => `بعداً میان موارد قدیمی گذاشته‌شده: ${rows(row, to)}`,
    sealEdited: (seal, to) => `دستکاری‌شده: ${seals(seal, to)}`,
    sealRemoved: (seal, to) => `حذف‌شده: ${seals(seal, to)}`,
    sealUnlinked: (seal, to) => `دنبالهٔ مهر پیشین نیست: ${seals(seal, to)}`,
    sealUnsigned: (seal, to) => `با امضای نادرست: ${seals(seal, to)}`,
    sealForeign: (seal, to) =>
      `با کلیدی امضا شده که این گیشه نمی‌شناسد: ${seals(seal, to)}. این کلیدِ گیشه‌ای است که پروندهٔ پیوستنش هرگز اینجا خوانده نشده، یا کلیدِ یک جاعل.`,
    cutOff: seal => `پایان دفتر بریده شده است: مهر ${number(seal)} و هرچه پس از آن بود`,
    otherHead: seal => `مهر ${number(seal)} با آنچه روی کاغذ است فرق دارد`,
  },
  more: n => `و ${number(n)} مورد دیگر`,
};
