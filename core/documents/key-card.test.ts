import { expect, test } from 'vitest';
import { areaKeys, keyMap } from '../contract/key-map.ts';
import { keyNames } from '../format/key-names.ts';
import { languages } from '../text/languages.ts';
import { keyCard } from './key-card.ts';

test.each(languages)('every key of the program stands once on the card, in %s', language => {
  const { groups } = keyCard('The Mill', language).blocks;
  const onPaper = groups.flatMap(({ rows }) => rows.map(({ caps }) => caps.map(cap => cap.text)));
  const all = [...Object.values(keyMap), ...Object.values(areaKeys)].map(keyNames);
  const sorted = (some: readonly string[][]) => some.map(each => each.join(' ')).sort();
  expect(sorted(onPaper)).toEqual(sorted(all));
});

test.each(languages)('no two of them do the same, in %s', language => {
  const says = keyCard('The Mill', language).blocks.groups.flatMap(({ title, rows }) =>
    rows.map(({ does }) => `${title.text}: ${does.text}`),
  );
  expect(new Set(says).size).toBe(says.length);
});
