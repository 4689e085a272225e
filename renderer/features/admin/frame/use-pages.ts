import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { type PageName, pathOf } from '../page-names.ts';
import type { AdminPage } from '../pages.ts';

/** Which page is in view: it stands in the address, so that everything can link to it. */
export function usePages(pages: readonly AdminPage[]) {
  const [location, navigate] = useLocation();
  const [, area, name] = location.split('/');
  const here = area === 'admin';
  // While another area is in view the address says nothing about this one.
  const [last, setLast] = useState(here ? name : undefined);
  if (here && name !== last) setLast(name);
  const named = here ? name : last;
  const page = pages.find(each => each.name === named) ?? pages[0];
  const isElsewhere = here && page !== undefined && page.name !== named;
  useEffect(() => {
    if (isElsewhere) navigate(pathOf(page.name), { replace: true });
  }, [isElsewhere, page, navigate]);
  return {
    page,
    // Pages looked through are not steps back.
    go: (to: PageName) => navigate(pathOf(to), { replace: true }),
  };
}
