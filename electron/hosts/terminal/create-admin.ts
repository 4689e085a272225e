import { setUp } from '../../../core/signing-in/set-up.ts';
import type { Command } from './command.ts';
import { type GivenOperator, newOperator, newOperatorOptions } from './new-operator.ts';

/** What the guided start does in a window: only while nobody exists. */
export const createAdmin: Command<GivenOperator> = {
  summary: 'Creates the first admin, only while nobody exists yet.',
  options: newOperatorOptions,
  begins: true,
  async prepare(given, terminal) {
    const input = await newOperator(given, terminal);
    return async (here, { print }) => {
      const outside = await here.asNobody();
      await outside.write('access.setUp', (tx, context) => setUp(tx, context, input));
      print('The first admin exists now and can sign in at every counter.');
    };
  },
};
