import { describe, expect, it } from 'vitest';
import { play } from './counter.testing.ts';
import { type Act, act, acts, type Stage, samples } from './stages.testing.ts';

/** Where each act leads from each stage. What is not named here means nothing there. */
const steps: Readonly<Record<Stage, Partial<Record<Act, Stage>>>> = {
  idle: { eventChosen: 'idle', quantity: 'holding', takenOver: 'held', operatorChanged: 'idle' },
  released: {
    ...{ eventChosen: 'released', quantity: 'holding', heldAgain: 'holding', forgotten: 'idle' },
    ...{ takenOver: 'held', reserved: 'idle', operatorChanged: 'idle' },
  },
  holding: {
    ...{ eventChosen: 'holding', quantity: 'holding', placeReleased: 'holding', typed: 'holding' },
    ...{ priceChosen: 'holding', given: 'holding' },
    ...{ pauseInTyping: 'holding', onwards: 'holding', toPay: 'holding' },
    ...{ takenOver: 'held', operatorChanged: 'idle' },
  },
  held: {
    ...{ eventChosen: 'held', quantity: 'held', placeReleased: 'held', typed: 'held' },
    ...{ priceChosen: 'held', given: 'held' },
    ...{ pauseInTyping: 'held', onwards: 'paying', toPay: 'paying', voided: 'releasing' },
    ...{ ranOut: 'released', lookedAgain: 'held', takenOver: 'held', operatorChanged: 'idle' },
    reserved: 'idle',
  },
  releasing: {
    ...{ eventChosen: 'releasing', quantity: 'releasing', placeReleased: 'releasing' },
    ...{ typed: 'releasing', pauseInTyping: 'releasing', priceChosen: 'releasing' },
    ...{ given: 'releasing' },
    ...{ ranOut: 'released', takenOver: 'held', operatorChanged: 'idle' },
    reserved: 'idle',
  },
  paying: {
    ...{ eventChosen: 'held', back: 'held', till: 'paying', payment: 'taking' },
    ...{ pauseInTyping: 'paying', ranOut: 'lapsed', lookedAgain: 'paying' },
    ...{ takenOver: 'held', operatorChanged: 'idle' },
    // The card is charged only where it is chosen.
    ...{ reverse: 'charging', chargeFound: 'charging', chargesKnown: 'paying' },
  },
  lapsed: {
    ...{ back: 'released', till: 'lapsed', payment: 'taking', pauseInTyping: 'lapsed' },
    ...{ lookedAgain: 'lapsed', takenOver: 'held', operatorChanged: 'idle' },
    ...{ reverse: 'charging', chargeFound: 'charging', chargesKnown: 'lapsed' },
  },
  charging: {
    ...{ pauseInTyping: 'charging', lookedAgain: 'charging', operatorChanged: 'idle' },
    ...{ chargeFound: 'charging', chargeAgain: 'charging', leaveCard: 'charging' },
    ...{ chargeLeft: 'paying', chargeApproved: 'taking', setAside: 'idle' },
    chargeRefused: 'paying',
  },
  taking: { pauseInTyping: 'taking', ranOut: 'taking', operatorChanged: 'idle' },
  done: { eventChosen: 'idle', nextCustomer: 'idle', takenOver: 'held', operatorChanged: 'idle' },
};

const stages = Object.keys(samples) as Stage[];
const names = Object.keys(acts) as Act[];

it('has a sample of every stage', () => {
  expect(stages.map(stage => samples[stage].stage)).toEqual(stages);
});

describe.each(stages)('while a sale is %s', stage => {
  const sale = samples[stage];
  const possible = steps[stage];

  it.each(names.filter(each => each in possible))('%s leads on', name => {
    expect(play(sale, act(name)).stage).toBe(possible[name]);
  });

  it.each(names.filter(each => !(each in possible)))('%s means nothing', name => {
    expect(play(sale, act(name))).toBe(sale);
  });

  it('a search is typed and the focus moved without touching it', () => {
    const moved = play(sale, { type: 'searched', text: 'jazz' }, { type: 'focus', on: 'here' });
    expect({ ...moved, search: sale.search, focus: sale.focus }).toEqual(sale);
  });
});
