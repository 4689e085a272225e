import { withOwner } from '../support/fixtures/owner.ts';
import {
  beginningCharge,
  bookingRefund,
  payingByCard,
  recordingOutcome,
  refundingCard,
  settling,
} from './card-acts.ts';
import { listedAt } from './cards.ts';
import { cardsAudit } from './cards-audit.ts';
import type { Stage } from './fault.ts';
import { everywhere, inMidSale, killAndRestart } from './in-mid-sale.ts';
import type { Office } from './office.ts';
import type { Stop } from './proxy.ts';
import { killServerAndStartAgain } from './server-killed.ts';

/** In a short run: when only the answer to the commit is missing, and before it. */
const stops = (statements: number, { isShort }: Stage): Stop[] =>
  isShort ? [statements - 1, 'committed'] : everywhere(statements);

/** What the terminals did is booked or listed; and since every sale was ended, nothing is listed any more. */
async function audit(office: Office): Promise<string[]> {
  const { near, far } = await office.cards();
  const done = [...(await near.terminal.done()), ...(await far.terminal.done())];
  const listed = await listedAt(near);
  const wrong = await withOwner(office.server.ownerUrl, owner => cardsAudit(owner, done, listed));
  return [...wrong, ...[...listed].map(id => `the card payment ${id} is still to check`)];
}

const statements = 'each statement of begin, the outcome, settle, pay, refund and its booking';
const acts = [
  ...[beginningCharge, recordingOutcome, settling, payingByCard, refundingCard, bookingRefund],
];

export const cardsCounterKilled = inMidSale({
  name: `a counter is killed before ${statements} by card, and before the answer to its commit`,
  key: 'cards-counter-killed',
  acts,
  interruption: killAndRestart,
  audit,
  stops,
});

export const cardsServerKilled = inMidSale({
  name: `the server is killed before ${statements} by card, and before the answer to its commit`,
  key: 'cards-server-killed',
  acts,
  interruption: killServerAndStartAgain,
  audit,
  stops,
});

export const cardsTerminalKilled = inMidSale({
  name: `the terminal is killed, and the connection cut, before ${statements} by card, and before the answer to its commit`,
  key: 'cards-terminal-killed',
  acts,
  async interruption(office) {
    const { far } = await office.cards();
    await far.terminal.kill();
    office.proxy.cut();
    await far.terminal.startAgain();
  },
  audit,
  stops,
});
