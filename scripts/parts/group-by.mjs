// vitest calls Map.groupBy where it prints why a test failed, and Node has it only from version 21 on:
// without it a failing run on Node 20 would say that something failed and never what.
const map = /** @type {{ groupBy?: typeof groupBy }} */ (/** @type {unknown} */ (Map));
map.groupBy ??= groupBy;

/**
 * @template K, T
 * @param {Iterable<T>} items
 * @param {(item: T, index: number) => K} keyOf
 * @returns {Map<K, T[]>}
 */
function groupBy(items, keyOf) {
  /** @type {Map<K, T[]>} */
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
