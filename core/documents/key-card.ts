import { areaKeys, keyMap } from '../contract/key-map.ts';
import type { Language } from '../contract/language.ts';
import { keyNames } from '../format/key-names.ts';
import { documentText } from '../text/documents.ts';
import type { KeyCardBlocks, Paper } from './model.ts';
import { wordsIn } from './words.ts';

type Meaning = keyof typeof keyMap;
type Area = keyof typeof areaKeys;

/** In which group a key stands, each in the sequence in which work comes to it. */
export const onCard = {
  everywhere: [
    ...(['showKeys', 'find', 'findBySign', 'everything', 'next'] as const),
    ...(['print', 'openFile', 'save', 'openScanned', 'lock'] as const),
  ],
  selling: ['tickets', 'participants', 'stepOut', 'keepUntil', 'undoSale'],
  rows: ['idKind', 'sameName', 'nextPrice', 'releaseOne', 'importList'],
  paying: ['cash', 'card', 'transfer', 'onTheHouse', 'payPart', 'enterSlip'],
  orders: [
    ...(['exchangeTickets', 'cancelTickets', 'cancelOrder', 'giveMoneyBack'] as const),
    ...(['correctMethod', 'transferArrived', 'changePerson', 'revealId'] as const),
  ],
  events: ['newEvent', 'addClass', 'moveUp', 'moveDown'],
} as const satisfies Readonly<Record<string, readonly Meaning[]>>;

const groups = Object.keys(onCard) as (keyof typeof onCard)[];
const areas = Object.keys(areaKeys) as Area[];

/** Puts the map of the keys into words, to lie beside the counter. */
export function keyCard(organisation: string, language: Language): Paper & { kind: 'keyCard' } {
  const say = documentText[language].keyCard;
  const { said, typed, leftToRight } = wordsIn(language);
  const row = (keys: string, does: string): KeyCardBlocks['groups'][number]['rows'][number] => ({
    caps: keyNames(keys).map(leftToRight),
    does: said(does),
  });
  return {
    kind: 'keyCard',
    language,
    organisation,
    fileName: 'rowlock-keys.pdf',
    title: say.title,
    blocks: {
      organisation: typed(organisation),
      title: said(say.title),
      hint: said(say.hint),
      groups: [
        ...groups.map(group => ({
          title: said(say.groups[group]),
          rows: onCard[group].map((meaning: Meaning) => row(keyMap[meaning], say.does[meaning])),
        })),
        {
          title: said(say.groups.areas),
          rows: areas.map(area => row(areaKeys[area], say.areas[area])),
        },
      ],
    },
  };
}
