import { type RefObject, useEffect } from 'react';
import { useLocation } from 'wouter';
import { pathOf } from '../page-names.ts';

/** Goes to the field of the setting that an address names, such as `/admin/settings/holdMinutes`. */
export function useAskedSetting(form: RefObject<HTMLFormElement | null>): void {
  const [location, navigate] = useLocation();
  const page = pathOf('settings');
  const name = location.startsWith(`${page}/`) ? location.slice(page.length + 1) : null;
  useEffect(() => {
    if (name === null) return;
    navigate(page, { replace: true });
    const field = form.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(name)}"]`);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, [form, name, navigate, page]);
}
