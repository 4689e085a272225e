import { useState } from 'react';
import { useText } from '../../text/index.tsx';
import type { Filters } from './filters.ts';
import { MeaningChips } from './meaning-chips.tsx';
import { MoreFilters } from './more-filters.tsx';
import { ToggleChips } from './toggle-chips.tsx';
import { useMeanings } from './use-meanings.ts';

type Quick = 'today' | 'weekend' | 'lastPlaces' | 'more';

const quick: readonly Quick[] = ['today', 'weekend', 'lastPlaces', 'more'];

/** Narrows a list of events: what most people ask for at one press, the rest below it, and what is on as chips. */
export function FilterBar({ filters }: { readonly filters: Filters }) {
  const text = useText().ui.search;
  const [isOpen, setOpen] = useState(false);
  const { daysInWords, priceInWords } = useMeanings();
  const { asked, put } = filters;
  const { days, lastPlaces, category, place, price } = asked;
  const pressed = new Set<Quick>([
    ...(typeof days === 'string' ? [days] : []),
    ...(lastPlaces ? ['lastPlaces' as const] : []),
    ...(isOpen ? ['more' as const] : []),
  ]);
  const toggle = (name: Quick) => {
    if (name === 'more') setOpen(!isOpen);
    else if (name === 'lastPlaces') put(name, lastPlaces ? undefined : true);
    else put('days', days === name ? undefined : name);
  };
  const chips = [
    ...(typeof days === 'object' ? [{ name: 'days' as const, label: daysInWords(days) }] : []),
    ...(category === undefined ? [] : [{ name: 'category' as const, label: category }]),
    ...(place === undefined ? [] : [{ name: 'place' as const, label: place }]),
    ...(price === undefined ? [] : [{ name: 'price' as const, label: priceInWords(price) }]),
  ];
  return (
    <>
      <ToggleChips
        label={text.filters}
        chips={quick.map(name => ({ name, label: text[name] }))}
        pressed={pressed}
        onToggle={toggle}
      />
      {isOpen && <MoreFilters filters={filters} />}
      <MeaningChips
        label={text.chosen}
        chips={chips.map(({ name, label }) => ({ label, onRemove: () => put(name, undefined) }))}
      />
    </>
  );
}
