import type { z } from 'zod';
import { contract } from '../../../core/contract/index.ts';
import type { OperationMeta } from '../../../core/contract/operation.ts';
import type { Operation } from '../../support/calls.ts';
import type { TestCounter } from '../../support/open-box-office.ts';

type Calls = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

/** Asks for an operation by its name, with whatever input. */
export async function ask(
  { operations }: TestCounter,
  operation: Operation,
  input: unknown,
): Promise<unknown> {
  const [area = '', name = ''] = operation.split('.');
  const call = (operations as unknown as Calls)[area]?.[name];
  if (!call) throw new Error(`there is no ${operation}`);
  return call(input);
}

interface Declared {
  readonly meta: OperationMeta;
  readonly inputSchema?: z.ZodType | undefined;
}

function declared(operation: Operation): Declared {
  const [area = '', name = ''] = operation.split('.');
  const areas = contract as unknown as Record<string, Record<string, { '~orpc': Declared }>>;
  const found = areas[area]?.[name];
  if (!found) throw new Error(`the contract has no ${operation}`);
  return found['~orpc'];
}

/** What the contract declares about an operation. */
export const metaOf = (operation: Operation): OperationMeta => declared(operation).meta;

/** What the contract takes as its input; undefined where it takes none. */
export const inputOf = (operation: Operation): z.ZodType | undefined =>
  declared(operation).inputSchema;
