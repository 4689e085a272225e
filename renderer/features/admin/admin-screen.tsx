import { Button } from '@mantine/core';
import { IconList } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useText } from '../../text/index.tsx';
import { useCounter } from '../../ui/use-counter.ts';
import classes from './admin-screen.module.css';
import { PageList } from './frame/page-list.tsx';
import { PageView } from './frame/page-view.tsx';
import { usePageFocus } from './frame/use-page-focus.ts';
import { usePages } from './frame/use-pages.ts';
import { pagesFor } from './pages.ts';

/** What Escape closes by itself. */
const ownsEscape = 'form, [role="menu"], [aria-expanded="true"]';

/** What keeps the box office running: a list of pages, and beside it the one that is chosen. */
export function AdminScreen() {
  const text = useText().admin;
  const { may } = useCounter();
  const pages = pagesFor(each => may(each));
  const { page, go } = usePages(pages);
  const list = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const focus = usePageFocus({ list, content, page: page?.name });

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A list that hangs over the page belongs to its field.
    if (!(target instanceof Element) || content.current?.contains(target) !== true) return;
    if (target.closest(ownsEscape) === null) focus.toList();
  };

  return (
    <div className={classes['screen']} data-choosing={focus.choosing || undefined}>
      <PageList
        ref={list}
        pages={pages}
        current={page?.name}
        onStep={each => go(each.name)}
        onEnter={each => {
          focus.enter(each.name);
          go(each.name);
        }}
      />
      <div ref={content} className={classes['content']} onKeyDown={onKeyDown}>
        <div className={classes['back']}>
          <Button variant="subtle" leftSection={<IconList size={18} />} onClick={focus.toList}>
            {text.allPages}
          </Button>
        </div>
        <div className={classes['page']}>
          {pages.map(each => (
            <PageView key={each.name} page={each} current={each.name === page?.name} />
          ))}
        </div>
      </div>
    </div>
  );
}
