/** What paper says in its own words; everything else on it is somebody's data. */
export const documents = {
  /** On every page, in all languages: whoever stands at a door may read but one of them. */
  marks: {
    demo: 'DEMO – not valid',
    training: 'TRAINING – not valid',
  },
  tickets: {
    ticketClass: 'Ticket type',
    price: 'Price',
    free: 'Free',
    /** Behind the price; `rate` is written for the language already. */
    includingVat: (rate: string) => `incl. ${rate} VAT`,
    participant: 'Participant',
    order: 'Order',
    ticket: 'Ticket',
    numberOf: (number: string, of: string) => `${number} of ${of}`,
    oneAdmission: 'Valid for one admission',
    copy: 'COPY',
    /** The document's title, as a viewer shows it. */
    documentTitle: (orderCode: string) => `Tickets ${orderCode}`,
  },
  /** The page with the journal's last seal. */
  head: {
    title: 'Last seal of the journal',
    purpose: 'Keep this page away from the computer. It shows later whether an end was cut off.',
    seal: 'Seal',
    entries: 'Entries covered',
    hash: 'Its 64 signs, 0 to 9 and a to f',
    sealed: 'Sealed',
    key: 'Signed with key',
    counter: 'Sealed by counter',
    printed: 'Printed',
    printedBy: 'Printed by',
    howToType: 'Admin, Journal check: type the seal’s number, a colon and its signs, line by line.',
    documentTitle: (seal: number) => `Journal, seal ${seal}`,
  },
  recoveryCode: {
    title: 'Recovery code',
    whatItIs:
      'With this code the box office can read the national ids it has saved, should a computer be lost or its data folder be damaged. Without it, nobody can read them again.',
    code: 'The code',
    codeHint:
      'Capital or small letters, hyphens and spaces make no difference. The letters I, L, O and U do not occur.',
    key: 'Name of the key',
    printed: 'Printed',
    keepTitle: 'Where to keep it',
    keep: [
      'In a safe or another locked place, away from the computers and their backups.',
      'Do not photograph or send it: anyone with this sheet and a copy of the database can read every national id.',
    ],
    useTitle: 'When it is needed',
    use: 'Sign in as an admin, open Admin, Keys, and choose “Put a key back”. Or at a terminal: npm run maintenance -- restore-key',
  },
};
