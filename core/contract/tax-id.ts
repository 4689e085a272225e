import { z } from 'zod';
import { westernDigits } from './pesel.ts';

/** Source: the Polish act on the registration of taxpayers (NIP), weights of the check digit. */
const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** Whether ten digits are a NIP: their weighted sum modulo 11 is the last one, and never 10. */
export function isNip(digits: string): boolean {
  if (!/^[0-9]{10}$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === Number(digits[9]);
}

/** A tax id as it is kept: western digits and capitals, without the spaces and hyphens between them. */
export const bareTaxId = (text: string): string =>
  westernDigits(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s.\p{Pd}]/gu, '')
    .toUpperCase();

/** Two letters of a country and what its offices write behind them. Source: VIES, structure of VAT numbers. */
const abroad = /^(?!PL)[A-Z]{2}(?=.*\d)[0-9A-Z+*]{2,12}$/;

const isTaxId = (bare: string): boolean => abroad.test(bare) || isNip(bare.replace(/^PL/, ''));

/** A NIP with or without PL before it, its check digit right; or the number of another country, behind its letters. */
export const TaxId = z.string().max(40).transform(bareTaxId).refine(isTaxId, 'taxIdShape');

/** The same where nothing may be typed as well. */
export const TaxIdOrNothing = z
  .string()
  .max(40)
  .transform(bareTaxId)
  .refine(bare => bare === '' || isTaxId(bare), 'taxIdShape');
