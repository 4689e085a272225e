import { useEffect } from 'react';
import { useLocation } from 'wouter';

/**
 * `/maintenance/<what>` is done as soon as it is in view: the application menu leads there. The address
 * is a plain `/maintenance` again at once, so that nothing is done twice.
 */
export function useAskedByAddress(what: string, run: () => void): void {
  const [location, navigate] = useLocation();
  const isAsked = location === `/maintenance/${what}`;
  useEffect(() => {
    if (!isAsked) return;
    navigate('/maintenance', { replace: true });
    run();
  });
}
