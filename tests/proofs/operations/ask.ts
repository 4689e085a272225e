import type { OperationName } from '../../../core/contract/operations.ts';
import type { TestCounter } from '../../support/open-box-office.ts';

type Calls = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

/** Asks for an operation by its name, with whatever input. */
export async function ask(
  { operations }: TestCounter,
  operation: OperationName,
  input: unknown,
): Promise<unknown> {
  const [area = '', name = ''] = operation.split('.');
  const call = (operations as unknown as Calls)[area]?.[name];
  if (!call) throw new Error(`there is no ${operation}`);
  return call(input);
}
