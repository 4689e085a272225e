import { type RefObject, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../text/index.tsx';
import { isSetting, type SettingName } from './setting-names.ts';

/** Where the palette leads to for a setting. */
export const addressOf = (name: SettingName): string => `/maintenance/settings/${name}`;

/** Milliseconds after which whatever led here has closed, and given the focus back to where it had been before. */
const closed = 50;

/** The setting that an address asks for gets the focus. */
export function useAskedSetting(form: RefObject<HTMLFormElement | null>): void {
  const text = useText().settings;
  const [location, navigate] = useLocation();
  const name = /^\/maintenance\/settings\/(\w+)$/.exec(location)?.[1];
  const label = name !== undefined && isSetting(name) ? text[name] : undefined;
  useEffect(() => {
    if (label === undefined) return;
    const timer = setTimeout(() => {
      // That of a switch contains what it means as well.
      const labels = [...(form.current?.querySelectorAll('label') ?? [])];
      const field = labels.find(each => each.textContent.startsWith(label))?.htmlFor;
      document.getElementById(field ?? '')?.focus();
      // Once: the next look at this page is for something else.
      navigate('/maintenance', { replace: true });
    }, closed);
    return () => clearTimeout(timer);
  }, [form, label, navigate]);
}
