import { isolated } from '../../isolated.ts';

/** Who an order is for, and a note about it. */
export const buyer = {
  buyer: {
    title: 'Buyer and note',
    name: 'Name or company',
    taxId: 'Tax id',
    phone: 'Phone',
    email: 'E-mail',
    note: 'Note',
    none: 'No buyer and no note',
    edit: 'Edit',
    add: 'Add',
    save: 'Save buyer and note',
    saved: 'Buyer and note saved',
    meanwhile: (who: string) => `${isolated(who)} saved this in the meantime. It now says:`,
    meanwhileHint: 'What you typed is still here. Save again to replace that.',
  },
};
