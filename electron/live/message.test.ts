import { expect, test } from 'vitest';
import { everything, newEar, readMessage } from './message.ts';

test('news in sequence is what it says', () => {
  const ear = newEar();
  expect(ear({ from: 'a', number: 7, areas: ['events'] })).toEqual(['events']);
  expect(ear({ from: 'a', number: 8, areas: ['orders'] })).toEqual(['orders']);
  expect(ear({ from: 'b', number: 1, areas: ['events'] })).toEqual(['events']);
});

test('where a number is missing everything must be read again', () => {
  const ear = newEar();
  ear({ from: 'a', number: 7, areas: ['events'] });
  expect(ear({ from: 'a', number: 9, areas: ['orders'] })).toEqual(everything);
});

test('what is not ours is nothing', () => {
  expect(readMessage('hello')).toBeNull();
  expect(readMessage(undefined)).toBeNull();
  expect(readMessage('{"from":"a","number":1,"areas":["weather"]}')).toBeNull();
});
