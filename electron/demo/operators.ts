import type { Role } from '../../core/contract/permissions.ts';

/** One for all of them: sample data keeps no secrets. */
export const demoPassword = 'box-office-demo';

/** Who may sign in to the sample data; the addresses can belong to nobody (RFC 2606). */
export const demoOperators: readonly { role: Role; name: string; email: string }[] = [
  { role: 'clerk', name: 'Kasia Wrona', email: 'clerk@rowlock.example' },
  { role: 'organizer', name: 'Omid Saberi', email: 'organizer@rowlock.example' },
  { role: 'admin', name: 'Ada Lis', email: 'admin@rowlock.example' },
];

/** For a terminal: how to sign in to the sample data. */
export const demoSignIns = (): string =>
  [
    `Sample data: nothing here is real. Sign in with the password ${demoPassword} as`,
    ...demoOperators.map(({ role, email }) => `  ${email.padEnd(28)}${role}`),
  ].join('\n');
