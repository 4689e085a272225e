import { v7 } from 'uuid';
import { aName } from '../../../support/fixtures/name.ts';
import type { Rows } from '../row.ts';

/** Where nobody listens. */
const address = { provider: 'simulator', host: '127.0.0.1', port: 9 };

/** Card terminals. */
export const terminals = {
  'terminals.list': { may: 'a a a' },
  'terminals.save': {
    may: '- - a',
    asks: () => ({
      terminalId: v7(),
      name: aName('Terminal'),
      ...address,
      host: `${v7()}.invalid`,
    }),
  },
  'terminals.remove': { may: '- - a', asks: ({ terminalId }) => ({ terminalId }) },
  'terminals.assign': {
    may: '- - a',
    asks: ({ counterId, terminalId }) => ({ counterId, terminalId }),
  },
  'terminals.try': { may: '- - a', asks: () => address },
  'terminals.follow': { may: 'a a a', asks: ({ attemptId }) => ({ attemptId }) },
} satisfies Rows;
