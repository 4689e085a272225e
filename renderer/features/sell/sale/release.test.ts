import { expect, test } from 'vitest';
import { OrderId } from '../../../../core/contract/ids.ts';
import { releaseAnew, releaseOf } from './release.ts';

const orderId = OrderId.parse('00000000-0000-4000-8000-00000000aaaa');

test('a release has one id however often it is sent, and another for whoever stands there next', () => {
  const mine = releaseOf(orderId, 'left').id;
  expect(releaseOf(orderId, 'left').id).toBe(mine);
  expect(releaseOf(orderId, 'rain').id).not.toBe(mine);
  releaseAnew();
  expect(releaseOf(orderId, 'left').id).not.toBe(mine);
});
