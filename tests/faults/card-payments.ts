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
import { everywhere, inMidSale, killAndRestart } from './in-mid-sale.ts';
import type { Office } from './office.ts';
import { killServerAndStartAgain } from './server-killed.ts';

type Stops = Parameters<typeof inMidSale>[0]['stops'];

/** In a short run before the commit: what the terminal has answered is not written. */
const beforeCommit: Stops = (statements, { isShort }) =>
  isShort ? [statements - 1] : everywhere(statements);
/** And when it is written, and nobody has heard so. */
const afterCommit: Stops = (statements, { isShort }) =>
  isShort ? ['committed'] : everywhere(statements);

/** What the terminals did is booked or listed; and since every sale was ended, nothing is listed any more. */
async function audit(office: Office): Promise<string[]> {
  const { near, far } = await office.cards();
  const done = [...(await near.terminal.done()), ...(await far.terminal.done())];
  const listed = await listedAt(near);
  const wrong = await withOwner(office.server.ownerUrl, owner => cardsAudit(owner, done, listed));
  return [...wrong, ...[...listed].map(id => `the card payment ${id} is still to check`)];
}

const acts = [
  ...[beginningCharge, recordingOutcome, settling],
  ...[payingByCard, refundingCard, bookingRefund],
];
const where =
  'at each statement of a card payment and its refund, and before the answer to a commit';

export const cardsCounterKilled = inMidSale({
  name: `a counter is killed ${where}`,
  key: 'cards-counter-killed',
  acts,
  interruption: killAndRestart,
  audit,
  stops: beforeCommit,
});

export const cardsServerKilled = inMidSale({
  name: `the server is killed ${where}`,
  key: 'cards-server-killed',
  acts,
  interruption: killServerAndStartAgain,
  audit,
  stops: afterCommit,
});

export const cardsTerminalKilled = inMidSale({
  name: `the terminal is killed, and the counter's connection cut, ${where}`,
  key: 'cards-terminal-killed',
  acts,
  async interruption(office) {
    const { far } = await office.cards();
    await far.terminal.kill();
    office.proxy.cut();
    await far.terminal.startAgain();
  },
  audit,
  stops: beforeCommit,
});
