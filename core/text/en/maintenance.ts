import { count } from '../../format/numbers.ts';
import { plural } from '../plural.ts';
import { places } from './counted.ts';
import { books } from './maintenance/books.ts';

const orders = (n: number) => plural('en', n, { one: '# order', other: '# orders' });

/** The health of the database, and holds that ran out. */
export const maintenance = {
  database: 'Database',
  databaseHint: 'Everything sold is kept here.',
  kind: { builtIn: 'Built into this computer', shared: 'Shared by several counters' },
  ownerLogin: {
    noRoles:
      'Works with the password of the database’s owner: the owner isn’t allowed to create roles, or to give away the one for counters, so there is no account for counters. Give it CREATEROLE and, where that role exists already, ADMIN on it; then start Rowlock again.',
    otherKey:
      'Works with the password of the database’s owner: the account for counters is locked under another installation’s key. Read an enrolment file of the first counter here.',
    notLetIn:
      'Works with the password of the database’s owner: the server does not let the account for counters in. Allow it in pg_hba.conf and start Rowlock again.',
  },
  answers: 'Connected',
  where: 'Where',
  copyWhere: 'Copy the path',
  server: 'PostgreSQL',
  size: 'Size',
  migrations: 'Schema changes applied',
  connections: 'Open connections',
  whereSet:
    'A counter joins a shared server by an enrolment file at its first start, or by ROWLOCK_DATABASE_URL in the file .env of the data folder. If the server moves, start Rowlock: the screen that says it cannot be reached takes the new address.',
  measure: 'Check the connection',
  answeredIn: (milliseconds: number) => `Answered in ${count('en', milliseconds)} ms`,
  holds: 'Expired holds',
  holdsHint:
    'Places of an expired hold can be sold again immediately. This also closes their orders.',
  heldNow: 'Held now',
  lapsedNow: 'Expired, not yet released',
  orders,
  ordersAndPlaces: (n: number, m: number) => `${orders(n)}, ${places(m)}`,
  none: 'None',
  lookFirst: 'Preview',
  release: (n: number) => `Release ${places(n)}`,
  releasePlaces: 'Release places',
  nothingToRelease: 'Nothing to release',
  releasing: 'Releasing places',
  wouldRelease: (n: number, m: number) => `Would release ${orders(n)} with ${places(m)}`,
  released: (n: number, m: number) => `Released ${orders(n)} with ${places(m)}`,
  ...books,
};
