import { type May, refuse } from '../../refusal.ts';

/**
 * What was shown for the prices of these tickets. Refuses PROOF_NEEDED where nobody says so.
 * @param tickets each with what its price asks for
 */
export function proofsSeen(
  may: May<'PROOF_NEEDED'>,
  proofsConfirmed: boolean | undefined,
  tickets: readonly { readonly proof: string | null }[],
): string[] {
  const asked = tickets.flatMap(each => (each.proof === null ? [] : [each.proof]));
  const proofs = [...new Set(asked)];
  if (proofs.length > 0 && !proofsConfirmed) refuse(may, 'PROOF_NEEDED', { proofs });
  return proofs;
}
