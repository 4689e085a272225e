import { expect, test } from 'vitest';
import { maySlip, slipsOf } from './slip.ts';

test.each([
  ['ceramka', 'ceramika'],
  ['ceramka', 'ceramiki'],
  ['ceraamika', 'ceramika'],
  ['cermaika', 'ceramika'],
  ['ceromika', 'ceramika'],
  ['jezz', 'jazz'],
  ['jzaz', 'jazz'],
  ['kabart', 'kabaret'],
  ['xabaret', 'kabaret'],
  ['kabare', 'kabaretowy'],
  ['warsztty', 'warsztatowy'],
  ['موسقی', 'موسیقی'],
])('%s may have been meant for %s', (typed, word) => {
  expect(slipsOf(typed, ['opera', word])).toEqual([word]);
});

test.each([
  ['jazz', 'opera'],
  ['jezx', 'jazz'],
  ['maria', 'marek'],
  ['crmika', 'ceramika'],
  ['kabaret', 'kab'],
  ['jazz', 'azjz'],
])('%s is not %s', (typed, word) => {
  expect(slipsOf(typed, [word])).toEqual([]);
});

test('another ending is only taken where no word has this one', () => {
  expect(slipsOf('kowlaska', ['kowalski', 'kowalska'])).toEqual(['kowalska']);
  expect(slipsOf('kowlaska', ['kowalski', 'kowalny'])).toEqual(['kowalski']);
});

test('numbers, codes and short words are never taken for others', () => {
  for (const word of ['jaz', '7777', 'ab12', 'jan@kos.pl', ''])
    expect(maySlip(word), word).toBe(false);
  for (const word of ['jezz', 'موسقی']) expect(maySlip(word), word).toBe(true);
});
