import type { Language } from '../../core/contract/language.ts';

/** What a ticket says in its own words; everything else on it is somebody's data. */
export interface Words {
  ticketClass: string;
  price: string;
  free: string;
  /** Behind the price; `rate` is written for the language already. */
  includingVat: (rate: string) => string;
  participant: string;
  order: string;
  ticket: string;
  numberOf: (number: string, of: string) => string;
  oneAdmission: string;
  copy: string;
  demo: string;
  /** The document's title, as a viewer shows it. */
  documentTitle: (orderCode: string) => string;
}

export const words: Record<Language, Words> = {
  en: {
    ticketClass: 'Ticket type',
    price: 'Price',
    free: 'Free',
    includingVat: rate => `incl. ${rate} VAT`,
    participant: 'Participant',
    order: 'Order',
    ticket: 'Ticket',
    numberOf: (number, of) => `${number} of ${of}`,
    oneAdmission: 'Valid for one admission',
    copy: 'COPY',
    demo: 'DEMO – not valid',
    documentTitle: orderCode => `Tickets ${orderCode}`,
  },
  pl: {
    ticketClass: 'Rodzaj biletu',
    price: 'Cena',
    free: 'Bezpłatny',
    includingVat: rate => `w tym ${rate} VAT`,
    participant: 'Uczestnik',
    order: 'Zamówienie',
    ticket: 'Bilet',
    numberOf: (number, of) => `${number} z ${of}`,
    oneAdmission: 'Ważny na jedno wejście',
    copy: 'KOPIA',
    demo: 'DEMO – nieważny',
    documentTitle: orderCode => `Bilety ${orderCode}`,
  },
  fa: {
    ticketClass: 'نوع بلیت',
    price: 'بها',
    free: 'رایگان',
    includingVat: rate => `با ${rate} مالیات بر ارزش افزوده`,
    participant: 'شرکت‌کننده',
    order: 'سفارش',
    ticket: 'بلیت',
    numberOf: (number, of) => `${number} از ${of}`,
    oneAdmission: 'معتبر برای یک بار ورود',
    copy: 'المثنی',
    demo: 'نمایشی – فاقد اعتبار',
    documentTitle: orderCode => `بلیت‌های ${orderCode}`,
  },
};
