import type { lists as en } from '../../en/sell/list.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

const pesel = isolated('PESEL');
const csv = isolated('CSV UTF-8');
const lines = (n: number) => `${number(n)} سطر`;
const fill = (n: number) => `پر کردن ${number(n)} ردیف`;

const list: Sentences<typeof en>['list'] = {
  import: 'خواندن فهرست',
  fromFile: 'شرکت‌کنندگان از پرونده',
  fromPaste: 'شرکت‌کنندگان چسبانده‌شده',
  reading: 'در حال خواندن فهرست',
  read: n => `تا اینجا ${lines(n)} خوانده شد`,

  unreadable: {
    empty: 'این پرونده خالی است. اگر فهرست در برنامهٔ دیگری باز است، نخست آنجا ذخیره‌اش کنید.',
    headingOnly: 'در این پرونده فقط سرستون هست و زیر آن کسی نیست.',
    tooLarge: limit => `این پرونده برای یک فهرست بسیار بزرگ است؛ حداکثر ${limit} خوانده می‌شود.`,
    tooManyLines: limit =>
      `این فهرست بسیار بلند است؛ حداکثر ${lines(limit)} خوانده می‌شود. آن را به چند پرونده بخش کنید.`,
    spreadsheet: `این پروندهٔ یک صفحه‌گسترده است. آن را همان‌جا باز کنید، «ذخیره با نام» و سپس ${csv} را انتخاب کنید و آن پرونده را بخوانید. یا سطرها را کپی کنید و در ردیف نخست اینجا بچسبانید.`,
    notAList: `این پرونده فهرستی از سطرها نیست. فهرست را به صورت ${isolated('CSV')} یا متن ساده ذخیره کنید و آن پرونده را بخوانید.`,
    gone: 'این پرونده دیگر خوانده نمی‌شود: جابه‌جا شده یا برنامهٔ دیگری آن را گرفته است. دوباره انتخابش کنید.',
  },

  sum: (right, doubtful, faulty) =>
    `${[
      `${lines(right)} آماده است`,
      ...(doubtful > 0 ? [`${lines(doubtful)} نیاز به بررسی دارد`] : []),
      ...(faulty > 0 ? [`${lines(faulty)} نیاز به اصلاح دارد`] : []),
    ].join('، ')}.`,
  over: n => `برای ${lines(n)} بلیتی نیست. بلیت‌های بیشتری انتخاب کنید و فهرست را دوباره بخوانید.`,
  guessed: 'فهرست نمی‌گوید در ستون‌ها چیست و آنچه می‌بینید حدس است. درستی آن را بررسی کنید.',
  alphabet: name =>
    `پرونده نمی‌گوید حرف‌ها چگونه نوشته شده‌اند؛ به صورت ${isolated(name)} خوانده شدند. درستی نام‌ها را بررسی کنید.`,

  columns: 'ستون‌ها چه هستند',
  column: n => `ستون ${number(n)}`,
  takenAs: column => `${isolated(column)} خوانده می‌شود به صورت`,
  uses: {
    firstName: 'نام',
    lastName: 'نام خانوادگی',
    fullName: 'نام و نام خانوادگی',
    lastFirst: 'نام خانوادگی و نام',
    id: `${pesel} یا مدرک`,
    pesel: 'PESEL',
    document: 'شمارهٔ مدرک',
    documentType: 'نوع مدرک',
    country: 'کشور صادرکننده',
    ordinal: 'ردیف، خوانده نمی‌شود',
    ignored: 'خوانده نمی‌شود',
  },

  lines: 'سطرهای فهرست',
  line: 'سطر',
  number: `${pesel} یا مدرک`,
  verdict: 'توضیح',
  filter: 'کدام سطرها نشان داده شود',
  toLookAt: n => `برای بررسی: ${number(n)}`,
  all: n => `همه: ${number(n)}`,
  more: n => `نمایش ${lines(n)} دیگر`,

  states: {
    right: 'درست',
    accepted: 'پذیرفته شد',
    leftOut: 'کنار گذاشته شد',
    over: 'بلیتی نمانده',
  },
  asGuessed: 'طبق حدس',
  doubts: {
    words: n => `${number(n)} واژه: نام خانوادگی از کجا آغاز می‌شود؟`,
    order: () => 'شاید نام و نام خانوادگی جابه‌جا باشند.',
    comma: () => 'در نام یک ویرگول هست.',
    lineBreak: () => 'در نام شکست سطر بود.',
    letters: () => 'برخی حرف‌ها آسیب‌دیده به نظر می‌رسند.',
    moreCells: () => 'در این سطر بیش از ستون‌ها نوشته شده است.',
    manyNames: () => 'در این سطر چند نام هست؛ نخستین نام گرفته شد.',
    zeroLost: n =>
      `فقط ${number(n)} رقم: با صفرهای آغازین که صفحه‌گسترده می‌اندازد، ${pesel} درستی است.`,
    asNumber: () => `صفحه‌گسترده آن را به صورت عدد نوشته است؛ با این خواندن ${pesel} درستی است.`,
    lettersForDigits: () => `به جای رقم حرف نوشته شده بود؛ با این خواندن ${pesel} درستی است.`,
    looksLikePesel: n =>
      `${number(n)} رقم است و ${pesel} ۱۱ رقم دارد. درستش کنید یا به عنوان مدرک بپذیرید.`,
    controlDigit: () =>
      `۱۱ رقم است ولی ${pesel} درستی نیست: یکی از رقم‌ها اشتباه است. درستش کنید یا به عنوان مدرک بپذیرید.`,
    documentAsPesel: () => `در ستون ${pesel} است ولی ${pesel} نیست. آیا مدرک است؟`,
    fewDigits: () => 'تقریباً رقمی ندارد. آیا شمارهٔ مدرک است؟',
    manyIds: () => 'در این سطر چند شماره هست. آیا این یکی درست است؟',
    elsewhere: () => `${pesel} در ستون دیگری بود.`,
    noId: () => `نه ${pesel} دارد و نه مدرک.`,
    country: () => 'کشور مدرک شناخته نشد؛ در ردیف پرسیده می‌شود.',
    repeated: n => `همین شماره در سطر ${number(n)} هم هست.`,
  },
  obstacles: {
    digitsLost: `صفحه‌گسترده فقط رقم‌های نخست را نگه داشته است. ${pesel} را بنویسید.`,
    digitsInName: 'در جای نام یک شماره نوشته شده است.',
    nothingRead: 'از این سطر چیزی خوانده نشد. انتخاب کنید که ستون‌ها چه هستند.',
    aboveHeading: 'بالای سرستون است و خوانده نمی‌شود.',
    headingAgain: 'تکرار سرستون است و خوانده نمی‌شود.',
  },

  accept: 'درست است',
  asDocument: 'مدرک است',
  putRight: 'اصلاح',
  leaveOut: 'کنار گذاشتن',
  takeBackDecision: 'تصمیم دوباره',
  apply: 'همین را بپذیر',
  ofLine: (what, n) => `${what}: سطر ${number(n)}`,
  acceptAll: (what, n, why) => `${what} (${lines(n)}): ${why}`,

  leaveTitle: 'فهرست بسته شود؟',
  leaveWhy: 'آنچه دربارهٔ سطرهای آن تصمیم گرفته‌اید از بین می‌رود.',
  leave: 'بستن فهرست',

  fill,
  fillAnyway: (n, replaced) =>
    replaced === 0 ? fill(n) : `${fill(n)} و جایگزینی ${number(replaced)} ردیف`,
  fillEmpty: (n, of) => `فقط ردیف‌های خالی: ${number(n)} از ${lines(of)}`,
  staysOut: n => `${lines(n)} کنار می‌ماند.`,
  replaces: n => `${number(n)} ردیف نام یا شمارهٔ دیگری دارد که جایگزین می‌شود.`,
  filled: n => `${number(n)} ردیف پر شد`,
  takeBack: n => `پس گرفتن ${number(n)} ردیف`,
  takenBack: n => `${number(n)} ردیف مانند پیش از فهرست شد`,
};

export const lists: Sentences<typeof en> = { list };
