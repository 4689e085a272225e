import type { Permission } from '../../core/contract/permissions.ts';
import { SystemStatus } from '../../core/contract/system.ts';
import { host } from './host.testing.ts';

let operators = 0;

/** The heartbeat of a counter where somebody new is signed in, who may do these things. */
export const counterFor = (...permissions: readonly Permission[]) => counterOn({}, permissions);

/** The same in the window of the desktop program, which has devices. */
export const desktopFor = (...permissions: readonly Permission[]) =>
  counterOn({}, permissions, 'desktop');

/** The same at a counter whose database is this one. */
export function counterOn(
  database: Partial<SystemStatus['database']>,
  permissions: readonly Permission[] = [],
  kind: SystemStatus['host'] = 'browser',
  more: Partial<SystemStatus> = {},
) {
  operators += 1;
  const status = SystemStatus.parse({
    version: '0.0.0',
    demo: false,
    training: false,
    goesOver: false,
    host: kind,
    database: {
      kind: 'builtIn',
      problem: null,
      about: null,
      where: 'here',
      login: 'counter',
      ...database,
    },
    setUp: true,
    asOf: null,
    counterName: 'Counter 1',
    counterLockedOut: false,
    counterWaiting: false,
    canStaySignedIn: false,
    operator: {
      id: `00000000-0000-4000-8000-${String(operators).padStart(12, '0')}`,
      name: 'Anna',
      email: 'anna@example.com',
      role: 'clerk',
      roleName: null,
      permissions,
      mustChangePassword: false,
      hasPin: false,
      refundLimitMinor: null,
    },
    ...more,
  });
  return { status: host.system.status.handler(() => status) };
}
