import { useState } from 'react';
import { useLocation } from 'wouter';

export interface Selection {
  /** False while another area is in view; the screen then only waits. */
  readonly here: boolean;
  readonly selected: string | null;
  readonly select: (orderId: string) => void;
}

/** The order in view stands in the address (`#/orders/ID`), so that everything can link to it. */
export function useSelection(): Selection {
  const [location, navigate] = useLocation();
  const match = /^\/orders(?:\/([^/]+))?$/.exec(location);
  const here = match !== null;
  const named = match?.[1] ?? null;
  // While another area is in view the address says nothing about orders.
  const [last, setLast] = useState(named);
  if (here && named !== last) setLast(named);
  return {
    here,
    selected: here ? named : last,
    // Twenty orders looked through are not twenty steps back.
    select: orderId => navigate(`/orders/${orderId}`, { replace: true }),
  };
}
