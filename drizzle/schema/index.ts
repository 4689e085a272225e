/** Every table, for drizzle-kit and for the database connection. */
export * from './access.ts';
export * from './events.ts';
export * from './journal.ts';
export * from './journal-seals.ts';
export * from './orders.ts';
export * from './participants.ts';
export * from './payments.ts';
