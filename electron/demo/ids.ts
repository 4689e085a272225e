const kinds = {
  event: '1',
  class: '2',
  order: '3',
  payment: '4',
  operator: '5',
  counter: '6',
  terminal: '7',
} as const;

/** Makes the ids of one event of one round. */
export type IdOf = (kind: keyof typeof kinds, number?: number) => string;

/**
 * The same id whenever it is asked for: a command of the sample data that was interrupted can be sent
 * again and acts once. Ids of one event's classes sort as they are numbered.
 *
 * @param round which filling of the sample data, see prepare.ts
 */
export function demoId(
  round: number,
  event: number,
  ...[kind, number = 0]: Parameters<IdOf>
): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `019${hex(round, 5)}-0000-7000-8${hex(event, 3)}-${kinds[kind]}${hex(number, 11)}`;
}
