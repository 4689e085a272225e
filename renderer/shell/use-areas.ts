import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Permission } from '../../core/contract/permissions.ts';
import { useCashSettings } from '../ui/shift/use-drawer.ts';
import { type AreaName, areasFor, type OpenArea } from './areas.ts';

interface Areas {
  readonly open: readonly OpenArea[];
  /** What may turn out to be open; its keys work already, and what they lead to waits until it is known. */
  readonly awaited: readonly OpenArea[];
  readonly current: OpenArea | undefined;
  /** Goes to an area, to the very place where it was left. */
  readonly go: (area: OpenArea) => void;
}

const isIn = ({ path }: OpenArea, location: string) =>
  location === path || location.startsWith(`${path}/`);

/** Which areas there are and which one is in view; an unknown place leads to the first. */
export function useAreas(permissions: readonly Permission[]): Areas {
  const [location, navigate] = useLocation();
  const left = useRef(new Map<AreaName, string>());
  const { hasDrawers } = useCashSettings();
  const open = areasFor(permissions, hasDrawers === true);
  const current = open.find(each => isIn(each, location));
  const first = open[0]?.path;
  // Whether there is such a place is not known yet: it is not left before that.
  const awaited =
    hasDrawers === undefined
      ? areasFor(permissions, true).filter(each => !open.some(({ name }) => name === each.name))
      : [];
  const isUnknown = awaited.some(each => isIn(each, location));

  useEffect(() => {
    if (current !== undefined) left.current.set(current.name, location);
    else if (first !== undefined && !isUnknown) navigate(first, { replace: true });
  }, [current, first, isUnknown, location, navigate]);

  return {
    ...{ open, awaited, current },
    go: area => navigate(left.current.get(area.name) ?? area.path),
  };
}
