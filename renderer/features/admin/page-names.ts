import type { Text } from '../../text/index.tsx';

/** As they stand in the address. */
export type PageName =
  | 'status'
  | 'operators'
  | 'roles'
  | 'settings'
  | 'counters'
  | 'terminals'
  | 'personal-data'
  | 'journal'
  | 'check'
  | 'database'
  | 'keys'
  | 'about';

/** What each page is called, in the list and above itself. */
export const titlesOf = (text: Text): Readonly<Record<PageName, string>> => ({
  status: text.admin.status.title,
  operators: text.operators.title,
  roles: text.operators.roles.title,
  settings: text.settings.title,
  counters: text.counters.title,
  terminals: text.terminals.title,
  'personal-data': text.admin.personalData,
  journal: text.admin.journal,
  check: text.journal.check,
  database: text.maintenance.database,
  keys: text.admin.keys,
  about: text.system.title,
});

/** Where a page is. */
export const pathOf = (page: PageName) => `/admin/${page}`;
