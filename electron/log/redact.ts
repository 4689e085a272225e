/** What never reaches a log file, whoever hands it over: secrets and the data of people. */
const leftOut = '[left out]';

/** Compared in lower case and without underscores, so that `refresh_token` is `refreshToken`. */
const secretNames = new Set([
  ...['password', 'pin', 'secret', 'token', 'accesstoken', 'refreshtoken', 'authorization'],
  ...['cookie', 'key', 'passwordhash'],
  ...['firstname', 'lastname', 'email', 'nationalid', 'pesel', 'participant', 'participants'],
  ...['input', 'output', 'body', 'params', 'parameters', 'data', 'values', 'rows'],
]);

const deepest = 6;
const longestText = 2_000;

/** Takes user names and passwords out of addresses: `postgres://u:p@host/db` → `postgres://host/db`. */
export function withoutCredentials(text: string): string {
  return (
    text
      // Greedy up to the last @ before a space: a password may itself hold @ or /.
      .replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s"'<>]*@/gi, '$1')
      .replace(/\b(password|pwd|token|secret)=[^\s&"'<>]*/gi, `$1=${leftOut}`)
  );
}

/** A copy that is safe to write down. Plain values, arrays, objects and errors; nothing else survives. */
export function redacted(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return shortened(withoutCredentials(value));
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return '[too deep]';
  if (value instanceof Error) return describedError(value, depth);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return '[bytes]';
  if (Array.isArray(value)) return value.slice(0, 50).map(each => redacted(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      isSecret(name) ? leftOut : redacted(each, depth + 1),
    ]),
  );
}

const isSecret = (name: string) => secretNames.has(name.toLowerCase().replaceAll('_', ''));

const shortened = (text: string) =>
  text.length <= longestText ? text : `${text.slice(0, longestText)}…`;

/**
 * Only named properties of an error are taken over: a database error's `detail` and `where` quote
 * rows, and an ORPCError's `data` is what the screen would show.
 */
function describedError(error: Error, depth: number): Record<string, unknown> {
  const told = error as Error & Record<string, unknown>;
  const names = [
    'code',
    'severity',
    'schema',
    'table',
    'column',
    'constraint',
    'routine',
    'syscall',
  ];
  return {
    type: error.constructor.name || error.name,
    message: safeMessage(told),
    ...Object.fromEntries(
      names
        .filter(name => typeof told[name] === 'string' || typeof told[name] === 'number')
        .map(name => [name, redacted(told[name], depth + 1)]),
    ),
    // The first lines of a stack repeat the message; only the places are of use.
    at: (error.stack ?? '')
      .split('\n')
      .filter(line => /^\s+at /.test(line))
      .map(line => withoutCredentials(line.trim().slice(3))),
    ...(error.cause === undefined ? {} : { cause: redacted(error.cause, depth + 1) }),
    ...(error instanceof AggregateError ? { errors: redacted(error.errors, depth + 1) } : {}),
  };
}

function safeMessage(error: Error & Record<string, unknown>): string {
  // Drizzle puts the parameters of a failed query, thus names and hashes, at the end of its message.
  const message = (error.message.split(/\nparams: ?/)[0] ?? '').trim();
  const quotesData =
    error instanceof SyntaxError ||
    (typeof error['code'] === 'string' && /^(22|23|P0)/.test(error['code']));
  // From the first quote to the last: what is quoted may hold quotes itself.
  return shortened(withoutCredentials(quotesData ? message.replace(/".*"/s, '"…"') : message));
}
