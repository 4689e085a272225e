import { z } from 'zod';
import { Email, Password } from '../../../core/contract/signing-in.ts';
import { line } from '../../../core/contract/text.ts';
import { zoneHere } from '../../../core/format/zones.ts';
import { readAnswer } from '../../api/answers.ts';
import { client } from '../../api/index.ts';
import { keepSession } from '../../api/session.ts';

/** The form of the guided start, by the rules of the operations it leads to. */
export const firstAdmin = z.object({
  organisation: line(120),
  name: line(100),
  email: Email,
  password: Password,
});
export type FirstAdmin = z.input<typeof firstAdmin>;

/**
 * Creates the first admin and signs in. A lost answer is no dead end: if it is said to be set up
 * already, the same credentials are tried, and only their refusal is a refusal.
 */
export async function createFirstAdmin({ name, email, password }: FirstAdmin): Promise<void> {
  try {
    await client.access.setUp({ name, email, password });
  } catch (error) {
    const answer = readAnswer(error);
    if (answer.kind !== 'refusal' || answer.code !== 'ALREADY_SET_UP') throw error;
    const signedIn = await client.access.signIn({ email, password }).catch(() => null);
    if (signedIn === null) throw error;
    keepSession(signedIn);
    return;
  }
  keepSession(await client.access.signIn({ email, password }));
}

/**
 * Names the organisation, takes the zone of this counter for its events, and lets cash lie in drawers: a box
 * office that begins has no way of its own yet (decision 41).
 */
export const beginAs = (organisation: string) =>
  client.maintenance.changeSettings({
    organisation,
    timeZone: zoneHere(),
    cashDrawer: true,
  });
