import type { participants as en } from '../../en/sell/participants.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

const pesel = isolated('PESEL');

export const participants: Sentences<typeof en> = {
  participants: 'شرکت‌کنندگان',
  completeOf: (done, all) => `${number(done)} از ${number(all)}`,
  firstName: 'نام',
  lastName: 'نام خانوادگی',
  pesel: 'PESEL',
  document: 'مدرک دیگر',
  documentType: 'نوع مدرک',
  documentTypes: {
    passport: 'گذرنامه',
    identityCard: 'کارت شناسایی',
    residenceCard: 'کارت اقامت',
    other: 'مدرک دیگر',
  },
  country: 'کشور صادرکننده',
  chooseCountry: 'کشور را انتخاب کنید',
  switchId: `${pesel} یا مدرک دیگر`,
  ticketNumber: (n, name) => `بلیت ${number(n)}، ${isolated(name)}`,
  releaseThis: 'آزاد کردن جای این ردیف',
  releaseOne: whose => `آزاد کردن جا: ${whose}`,
  peselDigits: n => `${number(n)} رقم از ۱۱ رقم`,
  born: (day, age) => `${day}، ${number(age)} ساله`,
  bornLater: day => `متولد ${day}: این روز هنوز نیامده است`,
  sameName: 'همان نام خانوادگی بالا',
  twice: 'این شخص از پیش برای این رویداد بلیت دارد.',
  pasteHint: `می‌توانید فهرستی را بچسبانید: نام، نام خانوادگی، ${pesel}`,
};
