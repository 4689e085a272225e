import type { access as en } from '../en/access.ts';
import { count } from '../plural.ts';
import type { Sentences } from '../shape.ts';

export const access: Sentences<typeof en> = {
  lead: 'گیشه‌ای که هیچ جایی را دو بار نمی‌فروشد.',
  setUpTitle: 'راه‌اندازی گیشهٔ شما',
  setUpHint: 'شما نخستین مدیر می‌شوید. همه‌چیز را بعداً می‌توان تغییر داد.',
  organisation: 'نام سازمان',
  organisationHint: 'روی بلیت‌ها نوشته می‌شود، مانند «تالار رودکی».',
  yourName: 'نام و نام خانوادگی',
  email: 'نشانی ایمیل',
  emailHint: 'با آن وارد می‌شوید.',
  password: 'گذرواژه',
  passwordRule: 'دست‌کم ۱۰ نویسه. چند واژهٔ پشت سر هم آسان به یاد می‌ماند.',
  passwordTooShort: missing => `${count('fa', missing)} نویسهٔ دیگر`,
  passwordFair: 'کافی',
  passwordGood: 'خوب',
  passwordStrong: 'قوی',
  passwordStrength: 'قدرت گذرواژه',
  showPassword: 'نمایش گذرواژه',
  begin: 'آغاز کار',
  signInTitle: 'ورود',
  signIn: 'ورود',
  organisationNotSaved: 'وارد شدید. تنها نام سازمان ذخیره نشد؛ آن را در بخش نگهداری وارد کنید.',
};
