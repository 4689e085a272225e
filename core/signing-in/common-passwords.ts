import { westernDigits } from '../contract/pesel.ts';
import { type May, refuse } from '../refusal.ts';

/** As the list is compared: signs that look alike count as the same, and capitals help nobody. */
const folded = (password: string): string =>
  westernDigits(password.normalize('NFKC')).toLowerCase();

/** The 49,000 commonest of all that were ever stolen; unpacked only once somebody chooses a password. */
async function loadCommon(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].map(folded));
}

let common: Promise<ReadonlySet<string>> | undefined;

/** Refuses PASSWORD_COMMON for a password that everybody tries first, whatever its case. */
export async function mustBeUncommon(may: May<'PASSWORD_COMMON'>, password: string): Promise<void> {
  common ??= loadCommon();
  if ((await common).has(folded(password))) refuse(may, 'PASSWORD_COMMON', {});
}
