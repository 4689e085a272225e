import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useText } from '../../../text/index.tsx';
import { pathOf, titlesOf } from '../page-names.ts';
import { useStanding } from './standing.ts';
import classes from './status.module.css';

/** What needs somebody, each with the way there; then what is in order. */
export function StandingList() {
  const text = useText();
  const say = text.admin.status;
  const titles = titlesOf(text);
  const all = useStanding();
  const needs = all.filter(each => each.needs).length;
  return (
    <section aria-label={say.needsYou}>
      <h2 className={classes['title']}>{say.needsYou}</h2>
      <p className={classes['count']}>
        {needs === 0 ? say.nothingNeeds : say.somethingNeeds(needs)}
      </p>
      <ul className={classes['list']}>
        {all.map(({ page, words, needs: isNeeded }) => (
          <li key={page + words} className={classes['row']} data-needs={isNeeded || undefined}>
            {isNeeded ? (
              <IconAlertTriangle size={20} aria-label={say.needsYou} />
            ) : (
              <IconCircleCheck size={20} aria-label={say.inOrder} />
            )}
            <span className={classes['words']}>{words}</span>
            <Link className={classes['way']} to={pathOf(page)}>
              {say.open(titles[page])}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
