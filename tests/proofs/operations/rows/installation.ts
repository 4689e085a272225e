import { password } from '../../../support/fixtures/cast.ts';
import type { Rows } from '../row.ts';
import { passphrase } from '../things.ts';

/** Enrolment, and the keys of this box office. */
export const installation = {
  'installation.state': { may: '- - a' },
  'installation.join': {
    may: 'anyone',
    asks: ({ enrolmentFile }) => ({ file: enrolmentFile, passphrase }),
  },
  'installation.writeEnrolment': {
    may: '- - a',
    asks: () => ({ password, passphrase }),
  },
  'installation.changeKey': {
    may: '- - a',
    asks: () => ({ password, from: 'another key' }),
  },
  'installation.printRecoveryCode': {
    may: '- - a',
    asks: () => ({ password, language: 'en', how: 'print' }),
  },
  'installation.restoreKey': {
    may: '- - a',
    asks: () => ({ password: 'not mine', code: 'not a code' }),
  },
} satisfies Rows;
