import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Permission } from '../../core/contract/permissions.ts';
import { type AreaName, areasFor, type OpenArea } from './areas.ts';

interface Areas {
  readonly open: readonly OpenArea[];
  readonly current: OpenArea | undefined;
  /** Goes to an area, to the very place where it was left. */
  readonly go: (area: OpenArea) => void;
}

/** Which areas there are and which one is in view; an unknown place leads to the first. */
export function useAreas(permissions: readonly Permission[]): Areas {
  const [location, navigate] = useLocation();
  const left = useRef(new Map<AreaName, string>());
  const open = areasFor(permissions);
  const current = open.find(each => location === each.path || location.startsWith(`${each.path}/`));
  const first = open[0]?.path;

  useEffect(() => {
    if (current !== undefined) left.current.set(current.name, location);
    else if (first !== undefined) navigate(first, { replace: true });
  }, [current, first, location, navigate]);

  return { open, current, go: area => navigate(left.current.get(area.name) ?? area.path) };
}
