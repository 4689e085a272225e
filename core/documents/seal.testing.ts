import type { Seal } from './seal-document.ts';

/** Seal 1,234 of a box office in Warsaw. */
export const aSeal = (changed: Partial<Seal> = {}): Seal => ({
  organisation: 'Towarzystwo Muzyczne',
  head: { number: 1_234, hash: '0123456789abcdef'.repeat(4) },
  sealedAt: new Date('2026-12-04T18:30:00Z'),
  counterName: 'Kasa 2',
  keyId: '3f9a0c51b27d8e46',
  rows: 56_789,
  printedAt: new Date('2026-12-04T18:31:00Z'),
  printedBy: 'Ewa Kowalska',
  timeZone: 'Europe/Warsaw',
  ...changed,
});
