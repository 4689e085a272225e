import { paying } from './acts.ts';
import type { Fault } from './fault.ts';
import { inMidSale } from './in-mid-sale.ts';
import type { Wire } from './proxy.ts';

/** The server keeps the locks of a transaction whose counter it believes to be there. */
const stalled = (wire: Wire, { name, key }: Pick<Fault, 'name' | 'key'>): Fault =>
  inMidSale({
    name,
    key,
    wire,
    acts: [paying],
    interruption({ proxy }) {
      proxy.stall();
      proxy.heal();
      return Promise.resolve();
    },
    stops: (statements, { isShort }) =>
      Array.from({ length: isShort ? 1 : 5 }, () => statements - 1),
  });

export const stalledInMidSale = stalled('plain', {
  name: 'the connection goes silent (half open) before the commit of pay',
  key: 'stalled-in-mid-sale',
});

export const encryptedStalledInMidSale = stalled('encrypted', {
  name: 'an encrypted connection goes silent (half open) before the commit of pay',
  key: 'encrypted-stalled-in-mid-sale',
});
