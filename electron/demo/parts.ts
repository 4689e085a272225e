import type { Part } from '../../core/contract/training.ts';
import { operators } from '../../core/operators/operators.ts';
import { demoOperators, demoPassword } from './operators.ts';
import { as, type Installation } from './seed.ts';

/**
 * Those of the sample data who can sign in. None in a folder in which somebody has begun a box office of
 * their own, and nobody whom an admin has deactivated.
 */
export async function partsIn(installation: Installation): Promise<Part[]> {
  const { operators: there } = await as(installation, null, installation.counterId).read(operators);
  return demoOperators
    .filter(({ email }) => there.some(each => each.email === email && each.active))
    .map(each => ({ ...each, password: demoPassword }));
}
