import type { ReadTx } from './pool.ts';

/**
 * A statement of the hot path, put together once for each connection and planned once by the
 * database; elsewhere that is not worth a name.
 * @param build ends with `.prepare(name)`, the name being unique in the program
 */
export function prepared<T extends ReadTx, Statement>(
  build: (tx: T) => Statement,
): (tx: T) => Statement {
  const made = new WeakMap<T, Statement>();
  return tx => {
    const known = made.get(tx);
    if (known) return known;
    const statement = build(tx);
    made.set(tx, statement);
    return statement;
  };
}
