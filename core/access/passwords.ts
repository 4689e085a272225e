import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; the hash carries its parameters. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const beginning = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFKC'), cost);

/** Whether a hash was made with other parameters than today's, and should be made anew. */
export const isOutdated = (passwordHash: string): boolean => !passwordHash.startsWith(beginning);

/** Takes as long for an unknown address (null) as for a wrong password. */
export async function passwordMatches(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  decoy ??= await hashPassword('the password that nobody has');
  const matches = await verify(passwordHash ?? decoy, password.normalize('NFKC'));
  return matches && passwordHash !== null;
}

let decoy: string | undefined;
