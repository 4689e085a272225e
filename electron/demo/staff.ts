import type { Acting } from '../../core/acting.ts';
import { OperatorId } from '../../core/contract/ids.ts';
import type { Role } from '../../core/contract/permissions.ts';
import type { Operator } from '../../core/contract/signing-in.ts';
import { addOperator } from '../../core/operators/add-operator.ts';
import { operators } from '../../core/operators/operators.ts';
import { setUp } from '../../core/signing-in/set-up.ts';
import type { Transactions } from '../../core/transaction.ts';
import { demoId } from './ids.ts';
import { demoOperators, demoPassword } from './operators.ts';

export type Staff = Readonly<Record<Role, Operator>>;

/** Those of the sample data's operators who exist, by role; null when somebody else does. */
export async function staffSoFar(nobody: Transactions): Promise<Partial<Staff> | null> {
  const { operators: there } = await nobody.read(operators);
  const ours = demoOperators.flatMap(({ role, email }) => {
    const found = there.find(each => each.email === email);
    return found ? [[role, found] as const] : [];
  });
  return there.length > 0 && ours.length === 0 ? null : Object.fromEntries(ours);
}

/** Adds the operators of the sample data who do not exist yet, the admin first. */
export async function completeStaff(nobody: Acting, soFar: Partial<Staff>): Promise<Staff> {
  const of = (wanted: Role) => {
    const found = demoOperators.find(each => each.role === wanted);
    if (!found) throw new Error(`the sample data has no ${wanted}`);
    return { ...found, password: demoPassword };
  };
  const added = async (role: Role) => {
    const id = OperatorId.parse(
      demoId(
        0,
        0,
        'operator',
        demoOperators.findIndex(each => each.role === role),
      ),
    );
    const { operator } = await nobody.write('access.addOperator', (tx, context) =>
      addOperator(tx, context, { id, ...of(role) }),
    );
    return operator;
  };
  const first = async () => {
    const { operator } = await nobody.write('access.setUp', (tx, context) =>
      setUp(tx, context, of('admin')),
    );
    return operator;
  };
  return {
    admin: soFar.admin ?? (await first()),
    organizer: soFar.organizer ?? (await added('organizer')),
    clerk: soFar.clerk ?? (await added('clerk')),
  };
}
