/** One message of PostgreSQL's protocol: its kind (empty for the first of a client) and all of its bytes. */
interface Message {
  readonly kind: string;
  readonly bytes: Buffer;
}

/** Puts messages together from the pieces in which they arrive. @param from the first of a client has no kind */
export function messagesFrom(from: 'client' | 'server'): (chunk: Buffer) => Message[] {
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = from === 'client';
  return chunk => {
    rest = Buffer.concat([rest, chunk]);
    const messages: Message[] = [];
    for (;;) {
      const head = isFirst ? 0 : 1;
      if (rest.length < head + 4) return messages;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return messages;
      const kind = isFirst ? '' : String.fromCharCode(rest[0] ?? 0);
      messages.push({ kind, bytes: rest.subarray(0, end) });
      rest = rest.subarray(end);
      isFirst = false;
    }
  };
}

/** What a client says in one go: a statement with everything that belongs to it, or something else. */
export interface Saying {
  /** Null for what is no statement: the first words, a password, the farewell. */
  readonly statement: string | null;
  readonly bytes: Buffer;
}

/** Tells apart the statements of one client, prepared ones by the text they were prepared with. */
export function sayingsOf(): (message: Message) => Saying | null {
  const prepared = new Map<string, string>();
  let parts: Buffer[] = [];
  let statement: string | null = null;
  const said = (): Saying => {
    const saying = { statement, bytes: Buffer.concat(parts) };
    parts = [];
    statement = null;
    return saying;
  };
  return ({ kind, bytes }) => {
    parts.push(bytes);
    switch (kind) {
      case 'Q':
        statement = textsIn(bytes)[0] ?? '';
        return said();
      case 'P': {
        const [name = '', text = ''] = textsIn(bytes);
        prepared.set(name, text);
        return null;
      }
      case 'B': {
        const [, name = ''] = textsIn(bytes);
        statement = prepared.get(name) ?? '';
        return null;
      }
      case 'D':
      case 'E':
      case 'C':
        return null;
      default:
        return said();
    }
  };
}

/** The name under which a program presents itself, from its first words. */
export function programIn(firstWords: Buffer): string {
  const words = firstWords.subarray(8).toString().split('\0');
  return words[words.indexOf('application_name') + 1] ?? '';
}

/** The first two texts of a message, each ended by a zero. */
function textsIn(bytes: Buffer): string[] {
  const first = bytes.indexOf(0, 5);
  const second = bytes.indexOf(0, first + 1);
  return [bytes.toString('utf8', 5, first), bytes.toString('utf8', first + 1, second)];
}
