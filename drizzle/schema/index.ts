/** Every table, for drizzle-kit and for the database connection. */
export * from './counter-access.ts';
export * from './counters.ts';
export * from './events.ts';
export * from './journal.ts';
export * from './journal-seals.ts';
export * from './operators.ts';
export * from './order-buyers.ts';
export * from './orders.ts';
export * from './participants.ts';
export * from './payments.ts';
export * from './settings.ts';
export * from './signing-in.ts';
export * from './ticket-classes.ts';
