import { hash, verify } from '@node-rs/argon2';
import { westernDigits } from '../contract/pesel.ts';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; the hash carries its parameters. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const beginning = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

/** The same keys give the same password: a Persian keyboard writes ۲ where another writes 2. */
const typed = (password: string): string => westernDigits(password.normalize('NFKC'));

export const hashPassword = (password: string): Promise<string> => hash(typed(password), cost);

/** Whether a hash was made with other parameters than today's, and should be made anew. */
export const isOutdated = (passwordHash: string): boolean => !passwordHash.startsWith(beginning);

/** Takes as long for an unknown address (null) as for a wrong password. */
export async function passwordMatches(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  decoy ??= await hashPassword('the password that nobody has');
  const matches = await verify(passwordHash ?? decoy, typed(password));
  return matches && passwordHash !== null;
}

let decoy: string | undefined;
