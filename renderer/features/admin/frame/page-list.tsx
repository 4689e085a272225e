import type { KeyboardEvent, Ref } from 'react';
import { useText } from '../../../text/index.tsx';
import { pathOf, titlesOf } from '../page-names.ts';
import type { AdminPage, GroupName } from '../pages.ts';
import classes from './page-list.module.css';

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly pages: readonly AdminPage[];
  readonly current: string | undefined;
  /** The arrows went to it. */
  readonly onStep: (page: AdminPage) => void;
  /** Enter or a click. */
  readonly onEnter: (page: AdminPage) => void;
}

const groups: readonly GroupName[] = ['first', 'people', 'boxOffice', 'data', 'security'];

/** Where a key leads to from the page at `at`, of so many. */
function stepTo(key: string, at: number, count: number): number | undefined {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

/** The pages by group, one of them in view: the arrows go through them, Enter goes into the page. */
export function PageList({ ref, pages, current, onStep, onEnter }: Props) {
  const text = useText();
  const titles = titlesOf(text);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = pages.findIndex(each => each.name === current);
    const page = pages[stepTo(event.key, at, pages.length) ?? -1];
    if (page === undefined) return;
    event.preventDefault();
    onStep(page);
  };
  return (
    <nav ref={ref} className={classes['list']} aria-label={text.admin.pages} onKeyDown={onKeyDown}>
      {groups.map(group => {
        const own = pages.filter(each => each.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group} role="group" aria-label={text.admin.groups[group]}>
            {group !== 'first' && (
              <p className={classes['group']} aria-hidden>
                {text.admin.groups[group]}
              </p>
            )}
            {own.map(({ Icon, ...page }) => (
              <a
                key={page.name}
                className={classes['link']}
                href={`#${pathOf(page.name)}`}
                aria-current={page.name === current ? 'page' : undefined}
                data-main-control={page.name === current || undefined}
                tabIndex={page.name === current ? 0 : -1}
                onClick={event => {
                  event.preventDefault();
                  onEnter({ Icon, ...page });
                }}
              >
                <Icon size={20} stroke={1.75} aria-hidden />
                <span className={classes['name']}>{titles[page.name]}</span>
              </a>
            ))}
          </div>
        );
      })}
    </nav>
  );
}
