import { useState } from 'react';
import { useLocation } from 'wouter';

/**
 * Which row of an area is in view. It stands in the address (`#/orders/ID`), so that everything can
 * link to it.
 */
export function useAddress(area: string) {
  const [location, navigate] = useLocation();
  const [, first, id = null] = /^\/([^/]+)(?:\/([^/]+))?$/.exec(location) ?? [];
  const here = first === area;
  // While another area is in view the address says nothing about this one.
  const [last, setLast] = useState(here ? id : null);
  if (here && id !== last) setLast(id);
  return {
    /** False while another area is in view; the screen then only waits. */
    here,
    named: here ? id : last,
    // Twenty rows looked through are not twenty steps back.
    select: (rowId: string) => navigate(`/${area}/${rowId}`, { replace: true }),
    leave: () => navigate(`/${area}`, { replace: true }),
    begin: (name: string) => navigate(`/${area}/${name}`),
  };
}
