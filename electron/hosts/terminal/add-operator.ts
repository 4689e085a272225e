import { Option } from 'commander';
import { v7 } from 'uuid';
import { OperatorId } from '../../../core/contract/ids.ts';
import { Role } from '../../../core/contract/permissions.ts';
import { addOperator as add } from '../../../core/operators/add-operator.ts';
import { isSetUp } from '../../../core/signing-in/is-set-up.ts';
import { asCounter } from './as-counter.ts';
import { type Command, Refused, UsageError } from './command.ts';
import { type GivenOperator, newOperator, newOperatorOptions } from './new-operator.ts';

export const addOperator: Command<GivenOperator & { role?: string }> = {
  summary: 'Adds somebody who may sign in.',
  options: [
    ...newOperatorOptions,
    new Option('--role <ROLE>', `one of ${Role.options.join(', ')}`),
  ],
  begins: false,
  async prepare(given, terminal) {
    const role = Role.safeParse(given.role);
    if (!role.success) throw new UsageError(`--role is one of ${Role.options.join(', ')}.`);
    const input = await newOperator(given, terminal);
    return async (here, { print }) => {
      // With a clerk as the first of all, the guided start would be over and nobody could add an admin.
      if (!(await isSetUp(here.database))) {
        throw new Refused('Nobody exists yet. The first one is an admin: use create-admin.');
      }
      const outside = await asCounter(here);
      const id = OperatorId.parse(v7());
      await outside.write('access.addOperator', (tx, context) =>
        add(tx, context, { ...input, id, role: role.data }),
      );
      print(`Added with the role ${role.data}.`);
    };
  },
};
