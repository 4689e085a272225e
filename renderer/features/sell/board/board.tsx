import { Button } from '@mantine/core';
import { IconCalendarOff, IconHandClick, IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { EventRow } from '../../../../core/contract/events.ts';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import pane from '../classes/classes.module.css';
import { useNextEvents } from '../find/use-events.ts';
import { focusOn } from '../sale/focus.ts';
import { useFromSale } from '../sale/use-sale.ts';
import classes from './board.module.css';
import { BoardCard } from './board-card.tsx';
import { chooseEvent } from './choose-event.ts';
import { mostCards, namedCard } from './named-card.ts';

const choose = ({ id }: EventRow) => chooseEvent(id);

/** Tonight and the next days, before an event is chosen: a digit or a touch opens one of them. */
export function Board() {
  const text = useText();
  const named = useFromSale(sale => namedCard(sale.search));
  const { events, isAwaited, isKnown } = useNextEvents(true);
  const cards = events.slice(0, mostCards);
  return (
    <section
      id={focusOn.classes}
      className={pane['pane']}
      aria-label={text.sell.nextEvents}
      tabIndex={-1}
    >
      <header className={pane['header']}>
        <h2 className={classes['heading']}>{text.sell.nextEvents}</h2>
      </header>
      <div className={pane['scroll']}>
        {isAwaited && <ListSkeleton rows={4} height={128} />}
        {!isAwaited && cards.length === 0 && <NoCards isKnown={isKnown} />}
        <ul className={classes['cards']}>
          {cards.map((event, at) => (
            <BoardCard
              key={event.id}
              event={event}
              digit={String(at + 1)}
              isPointed={at === named}
              onChoose={choose}
            />
          ))}
        </ul>
      </div>
      {cards.map((event, at) => (
        <CardKey key={event.id} event={event} digit={String(at + 1)} />
      ))}
      <footer className={pane['hint']} aria-hidden>
        {cards[0] !== undefined && (
          <>
            <KeyChip keys="1" />
            <KeyChip keys="Enter" />
            <span>{text.sell.opens(cards[0].title)}</span>
          </>
        )}
        <KeyChip keys={keyMap.findBySign} />
        <span>{text.sell.find}</span>
      </footer>
    </section>
  );
}

/** Nothing is on sale, as far as that is known; whoever makes events begins one from here. */
function NoCards({ isKnown }: { readonly isKnown: boolean }) {
  const text = useText();
  const { may } = useCounter();
  if (!isKnown)
    return (
      <EmptyState icon={<IconHandClick size={40} />} title={text.sell.chooseEvent}>
        {text.sell.chooseEventHint}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<IconCalendarOff size={40} />}
      title={text.sell.noEvents}
      action={
        may('manageEvents') && (
          <Button
            component={Link}
            to="/events/new"
            leftSection={<IconPlus size={18} aria-hidden />}
          >
            {text.events.newEvent}
          </Button>
        )
      }
    />
  );
}

/** The digit of a card while nothing is typed in; in the search it names the card, and Enter takes it. */
function CardKey({ event, digit }: { readonly event: EventRow; readonly digit: string }) {
  const text = useText();
  useShortcut({ keys: digit, label: text.sell.open(event.title), action: () => choose(event) });
  return null;
}
