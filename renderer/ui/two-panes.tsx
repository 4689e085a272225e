import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ComponentProps, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useText } from '../text/index.tsx';
import { EmptyState } from './empty-state.tsx';
import classes from './two-panes.module.css';
import { useTurns } from './use-turns.ts';

interface Props extends Omit<ComponentProps<'section'>, 'className' | 'onFocus'> {
  /** Stands above the list: how it is searched and narrowed. */
  readonly find: ReactNode;
  readonly list: ReactNode;
  /** Leaves more room to what was chosen. */
  readonly narrow?: boolean;
  /** Which of them is in view first where there is no room for both. */
  readonly first?: 'list' | 'chosen';
  readonly onFocus?: () => void;
}

/** What is chosen by a press. */
const rows = '[role="option"], [data-chooses]';
/** From where Enter goes on to what is chosen. */
const choosers = '[role="listbox"], input[type="search"]';

/**
 * A list to choose from on the start side, and beside it what was chosen; the rest is said of that section. Where
 * there is no room for both they take turns.
 */
export function TwoPanes(props: Props) {
  const { find, list, narrow = false, first = 'list', onFocus, children, ...chosen } = props;
  const text = useText().ui;
  const { turn, show } = useTurns(first);
  const side = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const own = turn('chosen');

  const open = () => {
    show('chosen');
    // Where there is room for both it is not drawn, and takes nothing from the list.
    back.current?.focus();
  };
  const close = () => {
    show('list');
    side.current?.querySelector<HTMLElement>('input, [role="listbox"], button')?.focus();
  };
  const onEnter = (event: KeyboardEvent) => {
    const { key, target } = event;
    const isChosen = key === 'Enter' && target instanceof Element && target.matches(choosers);
    // What has a next step of its own has taken the focus by now.
    if (!isChosen || content.current?.contains(document.activeElement) === true) return;
    // Else the same press would also push the button that leads back.
    event.preventDefault();
    open();
  };
  return (
    <div className={classes['room']}>
      <div className={classes['screen']} data-narrow={narrow || undefined}>
        <div
          ref={side}
          className={classes['side']}
          {...turn('list')}
          onClick={({ target }) => {
            if (target instanceof Element && target.closest(rows) !== null) open();
          }}
          onKeyDown={onEnter}
        >
          <div className={classes['find']}>{find}</div>
          {list}
        </div>
        <section
          className={classes['chosen']}
          {...chosen}
          {...own}
          onFocus={() => {
            own.onFocus();
            onFocus?.();
          }}
        >
          <div className={classes['back']}>
            <Button
              ref={back}
              variant="subtle"
              leftSection={<IconArrowLeft size={18} className={classes['arrow']} aria-hidden />}
              onClick={close}
            >
              {text.toList}
            </Button>
          </div>
          <div ref={content} className={classes['content']}>
            {children}
          </div>
        </section>
      </div>
    </div>
  );
}

/** What stands beside a list from which nothing is chosen. */
export const NothingChosen = (props: ComponentProps<typeof EmptyState>) => (
  <div className={classes['nothing']}>
    <EmptyState {...props} />
  </div>
);
