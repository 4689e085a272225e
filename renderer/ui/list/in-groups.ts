/** What the rows of a group have in common, and what it is called. */
export interface RowGroup {
  readonly key: string;
  readonly name: string;
  readonly beside?: string | undefined;
}

/** Neighbours of one group together, in their sequence; one that comes again later is a group of its own. */
export function inGroups<Row>(rows: readonly Row[], groupOf: (row: Row) => RowGroup) {
  const groups: (RowGroup & { rows: Row[] })[] = [];
  const times = new Map<string, number>();
  let last: string | undefined;
  for (const row of rows) {
    const group = groupOf(row);
    if (group.key !== last) {
      const time = (times.get(group.key) ?? 0) + 1;
      times.set(group.key, time);
      groups.push({ ...group, key: time === 1 ? group.key : `${group.key} ${time}`, rows: [] });
    }
    groups.at(-1)?.rows.push(row);
    last = group.key;
  }
  return groups;
}
