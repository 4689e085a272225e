import { expect, test } from 'vitest';
import { z } from 'zod';
import { operationNames, operations } from './operations.ts';

/** What takes any text, and why nothing of it is kept in clear. */
const takesAnything = {
  about: 'is looked for',
  certificate: 'is read as a certificate, or refused',
  code: 'is looked for, or opens a key',
  cursor: 'was made by the program',
  database: 'is asked for at a server, and kept once it is there',
  email: 'is looked for',
  file: 'is sealed',
  from: 'is typed from paper',
  name: 'is looked for',
  newPassword: 'is kept as a hash',
  oldPassword: 'is compared with a hash',
  oneTimePassword: 'is compared with a hash',
  passphrase: 'seals a file',
  password: 'is compared with a hash',
  pin: 'is compared with a hash',
  refreshToken: 'was made by the program',
  text: 'is looked for',
  value: 'is kept encrypted',
};

const isText = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodPipe ? isText(schema.in as z.ZodType) : schema instanceof z.ZodString;

/** The texts of an input, each under its name. */
function textsOf(schema: unknown, name = ''): (readonly [name: string, schema: z.ZodType])[] {
  if (!(schema instanceof z.ZodType)) return [];
  if (isText(schema)) return [[name, schema]];
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, each]) => textsOf(each, key));
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(each => textsOf(each, name));
  if (schema instanceof z.ZodArray) return textsOf(schema.element, name);
  if (schema instanceof z.ZodPipe) return textsOf(schema.in, name);
  return 'unwrap' in schema ? textsOf((schema as z.ZodOptional).unwrap(), name) : [];
}

const takes = (schema: z.ZodType, text: string) => schema.safeParse(text).success;

const texts = operationNames.flatMap(each => textsOf(operations[each].inputSchema));

test('no text that is kept takes a national id or the number of a card', () => {
  const numbers = ['Anna 44051401359', 'Anna 4111 1111 1111 1111'];
  const open = texts.filter(([, schema]) => numbers.some(text => takes(schema, text)));
  const names = [...new Set(open.map(([name]) => name))].sort();
  expect(names).toEqual(Object.keys(takesAnything).sort());
});

test('what is kept takes ordinary words', () => {
  const kept = texts.filter(([name, schema]) => name === 'reason' && takes(schema, 'Rained off'));
  expect(kept.length).toBeGreaterThan(5);
});
