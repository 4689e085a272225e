import { useEffect } from 'react';
import { useLocation } from 'wouter';

/**
 * What an address asks for (`/admin/database/look`) is done as soon as it is in view: the application
 * menu leads there. The address is that of the page alone again at once, so that nothing is done twice.
 */
export function useAskedByAddress(page: string, what: string, run: () => void): void {
  const [location, navigate] = useLocation();
  const isAsked = location === `/${page}/${what}`;
  useEffect(() => {
    if (!isAsked) return;
    navigate(`/${page}`, { replace: true });
    run();
  });
}
