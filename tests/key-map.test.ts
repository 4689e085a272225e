import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { areaKeys, keyMap, keysOfOther } from '../core/contract/key-map.ts';
import { keyNames } from '../core/format/key-names.ts';

type Meaning = keyof typeof keyMap;

const order = /^features\/orders\//;
const selling = /^features\/sell\//;
const row = /^features\/sell\/participants\//;
const shell = /^shell\//;

/** The screens on which a key is pressed, and so with what in mind: another screen would give it another meaning. */
const home: Readonly<Record<Meaning, RegExp>> = {
  ...{ showKeys: shell, everything: shell, openScanned: shell, lock: shell },
  find: /^(ui\/list|features\/sell\/(find|classes|done))\//,
  findBySign: /^(ui\/list|features\/sell\/(find|board))\//,
  ...{ cash: /^ui\/pay\//, card: /^ui\/pay\//, transfer: /^ui\/pay\//, onTheHouse: /^ui\/pay\// },
  next: /^features\/(sell\/order|orders|shifts)\//,
  print: /^(features\/(sell\/done|orders)|shell)\//,
  openFile: /^features\/(sell\/done|orders)\//,
  save: /^features\/(sell\/done|orders|events|admin)\//,
  ...{ participants: selling, stepOut: /^features\/sell\/order\//, tickets: selling },
  ...{ undoSale: selling, payPart: selling, enterSlip: /^ui\/terminal\// },
  keepUntil: /^features\/(sell\/reserve|orders\/reserved)\//,
  ...{ importList: row, idKind: row, sameName: row, nextPrice: row, releaseOne: row },
  ...{ cancelOrder: order, cancelTickets: order, exchangeTickets: order, giveMoneyBack: order },
  ...{ correctMethod: order, transferArrived: order, changePerson: order, revealId: order },
  newEvent: /^features\/events\//,
  addClass: /^features\/events\/editor\//,
  ...{ moveUp: /^features\/events\/editor\//, moveDown: /^features\/events\/editor\// },
};

/** Where code writes a key itself, as it is registered, shown or told to screen readers. */
const written = [
  /(['"`])(?:(?:mod|alt|shift)\+[^'"`\s]*|F\d{1,2})\1/gi,
  /`(?:mod|alt|shift)\+/gi,
  /\b\w*keys\s*[:=]\s*\{?\s*(['"`])(?!(?:Enter|Escape|ArrowUp|ArrowDown|\d)\1)[^'"`$]+\1/gi,
  /\b(?:ariaKeys|keyed|readKeys)\(\s*(['"`])(?!(?:Enter|Escape)\1)/g,
  /aria-keyshortcuts="(?!(?:Enter|Escape)"|\$)/g,
];
const writtenIn = (source: string): readonly string[] =>
  written.flatMap(each => Array.from(source.matchAll(each), ([found]) => found));

const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !/\.(test|testing)\./.test(file))
  .map(file => ({ file, source: readFileSync(join('renderer', file), 'utf8') }));
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('a key', () => {
  test('means one thing', () => {
    const others = Array.from({ length: 8 }, (_, at) => keysOfOther(at));
    const all = [...Object.values(keyMap), ...Object.values(areaKeys), ...others];
    const caps = all.map(each => keyNames(each).join(' '));
    expect(caps.filter((each, at) => caps.indexOf(each) !== at)).toEqual([]);
  });

  test.each(Object.entries(home))(
    'that means %s does so on its screens alone',
    (meaning, where) => {
      const uses = new RegExp(`\\bkeyMap\\.${meaning}\\b`);
      const using = sources.filter(({ source }) => uses.test(source)).map(({ file }) => file);
      expect(using.filter(file => !where.test(file))).toEqual([]);
      expect(using).not.toEqual([]);
    },
  );

  test('is written nowhere but in the map', () => {
    const found = sources
      .map(({ file, source }) => ({ file, keys: writtenIn(withoutComments(source)) }))
      .filter(({ keys }) => keys.length > 0);
    expect(found).toEqual([]);
  });

  test.each([
    ...["keys: 'F8'", 'keys="F4"', "const saveKeys = 'mod+S';", "keys: 'N'", 'keys="N"'],
    ...['keys: `alt+${digit}`', 'keys={"/"}', "ariaKeys('/')", "keyed('+')", "'Shift+F7'"],
    'aria-keyshortcuts="Alt+ArrowUp"',
  ])('control: written as %s it is found', source => {
    expect(writtenIn(source)).not.toEqual([]);
  });

  test.each([
    ...['keys="Enter"', "keys: 'Escape'", "keys: 'ArrowDown'", 'keys="1"', 'keys: keyMap.next'],
    ...["event.key === 'Enter'", "ariaKeys('Escape')", 'aria-keyshortcuts={ariaKeys(keys)}'],
  ])('control: %s is left alone', source => {
    expect(writtenIn(source)).toEqual([]);
  });

  test('that writes something is a sign, and never a letter: typing may begin anywhere', () => {
    const signs = Object.values(keyMap).filter(each => each.length === 1);
    expect(signs).toEqual(['/', '+']);
  });
});

test('F5 to F8 are ways of paying, and what F1 to F9 mean is known by heart at every counter', () => {
  const named = Object.entries(keyMap).filter(([, keys]) => /^F\d+$/.test(keys));
  expect(Object.fromEntries(named)).toEqual({
    ...{ showKeys: 'F1', find: 'F2', participants: 'F3', stepOut: 'F4', next: 'F9' },
    ...{ cash: 'F5', card: 'F6', transfer: 'F7', onTheHouse: 'F8' },
  });
  for (const way of ['cash', 'card', 'transfer', 'onTheHouse'] as const)
    expect(String(home[way])).toBe(String(/^ui\/pay\//));
});
