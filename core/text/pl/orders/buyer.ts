import type { buyer as en } from '../../en/orders/buyer.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

export const buyer: Sentences<typeof en> = {
  buyer: {
    title: 'Nabywca i notatka',
    name: 'Imię i nazwisko lub firma',
    taxId: 'NIP',
    phone: 'Telefon',
    email: 'E-mail',
    note: 'Notatka',
    none: 'Bez nabywcy i notatki',
    edit: 'Edytuj',
    add: 'Dodaj',
    save: 'Zapisz nabywcę i notatkę',
    saved: 'Zapisano nabywcę i notatkę',
    meanwhile: who => `W międzyczasie zapisano zmiany: ${isolated(who)}. Teraz jest tam:`,
    meanwhileHint: 'To, co wpisano tutaj, nadal jest. Zapisz ponownie, aby to zastąpić.',
  },
};
