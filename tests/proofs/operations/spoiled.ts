import fc from 'fast-check';

/** What hurts programs: SQL, markup, control characters, the edges of numbers, keys with a meaning of their own. */
const nasty: readonly unknown[] = [
  "'; drop table orders; --",
  "' or 1=1 --",
  '"; select pg_sleep(10); --',
  '%_\\%',
  '<script>alert(1)</script>',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202eturned',
  '{{constructor}}',
  'x'.repeat(100_000),
  '',
  '   ',
  'NaN',
  '1e309',
  '00000000-0000-0000-0000-000000000000',
  '9999-12-31T23:59:59Z',
  '-271821-04-20T00:00:00Z',
  0,
  -0,
  -1,
  0.1,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n ** 30n,
  new Date(Number.NaN),
  null,
  undefined,
  true,
  [],
  {},
  [[[[[[]]]]]],
  { length: -1 },
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'),
];

const garbage: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** Where in a value something stands; the empty path is the whole of it. */
type Path = readonly (string | number)[];

const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))];
};

function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((each: unknown, at) =>
      String(at) === String(key) ? withAt(each, rest, put) : each,
    );
  }
  const fields = Object(value) as Record<string, unknown>;
  return { ...fields, [key]: withAt(fields[key], rest, put) };
}

/** A good input with one or two places spoiled, or nothing of it left. */
export const spoiled = (good: unknown): fc.Arbitrary<unknown> => {
  const paths = pathsIn(good);
  const once = (value: unknown) =>
    fc.tuple(fc.constantFrom(...paths), garbage).map(([path, put]) => withAt(value, path, put));
  return fc.oneof(
    { weight: 5, arbitrary: once(good) },
    { weight: 2, arbitrary: once(good).chain(once) },
    { weight: 1, arbitrary: garbage },
    { weight: 1, arbitrary: fc.constant(good) },
  );
};
