import { z } from 'zod';

interface Shape {
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** A value that some dictionary knows and one that none does; numbers of every plural form. */
const texts = ['cancelled', 'Xyzzy'];
/** With minor units and without. */
const currencies = ['PLN', 'IRR'];
const numbers = [0, 1, 3, 5, 22];

/** Values of every kind that a schema lets through, in all their combinations. */
export const examplesOf = (schema: z.ZodType): unknown[] =>
  examples(z.toJSONSchema(schema, { io: 'input' }) as Shape);

function examples(shape: Shape): unknown[] {
  if (shape.enum) return [...shape.enum];
  if (shape.anyOf) return shape.anyOf.flatMap(examples);
  if (typeof shape.type === 'object')
    return shape.type.flatMap(type => examples({ ...shape, type }));
  if (shape.pattern === '^[A-Z]{3}$') return currencies;
  if (shape.type === 'string') return texts;
  if (shape.type === 'integer') return numbers;
  if (shape.type === 'null') return [null];
  if (shape.type === 'array') {
    const items = examples(shape.items ?? {});
    return [[], ...items.map(each => [each]), items];
  }
  if (shape.type !== 'object') throw new Error(`no examples of ${JSON.stringify(shape)}`);
  return Object.entries(shape.properties ?? {}).reduce<object[]>(
    (all, [name, value]) =>
      all.flatMap(each => examples(value).map(one => ({ ...each, [name]: one }))),
    [{}],
  );
}
