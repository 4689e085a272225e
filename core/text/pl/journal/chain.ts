import type { chain as en } from '../../en/journal/chain.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const chain: Sentences<typeof en> = {
  chain: {
    continuity: 'Widziane na tym stanowisku',
    goesOn: 'Kontynuuje znany dziennik',
    doesNot: 'Nie kontynuuje znanego dziennika',
    notSeen: 'Jeszcze nic',
    notice: 'Dziennik się nie zgadza',
    title: 'To nie jest dziennik, który to stanowisko znało',
    is: {
      shorter: 'Kończy się przed ostatnią pieczęcią, którą to stanowisko widziało.',
      other: 'W miejscu ostatniej pieczęci, którą to stanowisko widziało, jest inna.',
    },
    known: 'Ostatnio widziana tutaj',
    common: 'Zgodny do',
    seal: (n, at) => `Pieczęć ${number(n)} · ${isolated(at)}`,
    nothing: 'Nie ma w nim niczego, co tu widziano',
    backup: 'Jeśli przywrócono starszą kopię zapasową',
    gone: (from, to) =>
      `Na wszystkich stanowiskach przepadło to, co zrobiono ${from === null ? 'od utworzenia kopii' : `od ${isolated(from)}`}, co najmniej do ${isolated(to)}: zamówienia, płatności, zmiany. Inne stanowiska mogły widzieć więcej. Sprzedanych wtedy biletów program już nie zna, a ich miejsca są znowu w sprzedaży.`,
    forgery: 'Jeśli nikt jej nie przywracał',
    forged:
      'Ktoś sfałszował dziennik. Zostaw bazę danych taką, jaka jest, porównaj dziennik z pieczęcią na papierze i powiadom opiekuna serwera.',
    accept: 'Pracuj dalej od tego miejsca',
    acceptHint:
      'To stanowisko zapomni pieczęć, którą znało, i więcej o tym nie powie. W dzienniku zostanie, kto tak postanowił i dlaczego. Każde inne stanowisko pyta osobno.',
    confirm: 'Pracuj dalej bez tego, co przepadło',
    acceptChanged:
      'Dziennik zmienił się w międzyczasie. Przejrzyj go jeszcze raz, zanim zdecydujesz.',
    accepted: 'To stanowisko pracuje dalej z tym dziennikiem',
  },
};
