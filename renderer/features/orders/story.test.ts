import { describe, expect, it } from 'vitest';
import type { Act } from '../../../core/contract/act.ts';
import { storyOf } from './story.ts';

const act = (minute: number, operation: string, operatorName: string | null = 'Ewa'): Act => ({
  at: `2026-12-04T19:${minute}:00.000Z`,
  operation,
  operatorName,
  counterName: 'Counter 2',
  reason: null,
  approverName: null,
});

describe('the story of an order', () => {
  it('tells participants saved row by row as one thing, at its last moment', () => {
    const story = storyOf([
      act(10, 'orders.hold'),
      act(11, 'orders.saveParticipants'),
      act(12, 'orders.saveParticipants'),
      act(13, 'orders.pay'),
    ]);
    expect(story.map(each => [each.operation, each.times])).toEqual([
      ['orders.hold', 1],
      ['orders.saveParticipants', 2],
      ['orders.pay', 1],
    ]);
    expect(story[1]?.at).toBe(act(12, '').at);
  });

  it('keeps apart what two people did', () => {
    const story = storyOf([
      act(11, 'orders.saveParticipants', 'Ewa'),
      act(12, 'orders.saveParticipants', 'Piotr'),
    ]);
    expect(story.map(each => each.times)).toEqual([1, 1]);
  });
});
