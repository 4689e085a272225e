import type { Permission } from '../../../core/contract/permissions.ts';
import { fold, wordsOf } from '../../../core/contract/searched.ts';
import { Settings } from '../../../core/contract/settings.ts';
import type { Text } from '../../text/index.tsx';
import { type PageName, pathOf, titlesOf } from './page-names.ts';
import { type AdminPage, pagesFor } from './pages.ts';

/** A place in Admin that somebody looks for by name. */
export interface Found {
  readonly path: string;
  readonly label: string;
  /** Where it stands. */
  readonly description: string;
  readonly Icon: AdminPage['Icon'];
}

/** What is done on a page, by which it is found as well as by its own name. */
const doneOn = (text: Text): Readonly<Partial<Record<PageName, readonly string[]>>> => ({
  status: [text.cardPayments.toCheck, text.admin.status.lastRuns],
  operators: [text.operators.addOperator],
  roles: [text.operators.roles.newRole],
  counters: [text.keys.another, text.keys.letJoin],
  'personal-data': [text.participants.person, text.participants.privacy],
  check: [text.journal.start, text.journal.printHead],
  database: [text.maintenance.holds, text.maintenance.books],
  keys: [text.keys.recovery, text.keys.printCode, text.keys.putBack, text.keys.change],
  about: [text.system.version],
});

const names = Object.keys(Settings.shape) as readonly (keyof Settings)[];

/** Whether every word that is typed stands in the name of a setting, or in what else people call it. */
function isAlsoCalled({ settings }: Text, name: keyof Settings, sought: string): boolean {
  const called = fold(`${settings[name]} ${settings.alsoCalled[name]}`);
  return sought.trim().length > 1 && wordsOf(sought).every(word => called.includes(word));
}

/** Pages, what is done on them, and settings, whose names hold what is typed; pages alone for nothing typed. */
export function findPages(
  text: Text,
  permissions: readonly Permission[],
  sought: string,
): readonly Found[] {
  const typed = sought.trim().toLocaleLowerCase();
  const fits = (label: string) => label.toLocaleLowerCase().includes(typed);
  const titles = titlesOf(text);
  const area = text.shell.areas.admin;
  const pages = pagesFor(each => permissions.includes(each));
  const found = pages.flatMap(({ name, Icon }): Found[] => {
    const path = pathOf(name);
    const own = { path, label: titles[name], description: area, Icon };
    if (typed === '') return [own];
    const acts = (doneOn(text)[name] ?? []).filter(fits);
    const beneath = `${area} · ${titles[name]}`;
    return [
      ...(fits(titles[name]) || fits(area) ? [own] : []),
      ...acts
        .filter(label => label !== titles[name])
        .map(label => ({ path, label, description: beneath, Icon })),
    ];
  });
  const settings = pages.find(each => each.name === 'settings');
  if (typed === '' || settings === undefined) return found;
  return [
    ...found,
    ...names
      .filter(name => fits(text.settings[name]) || isAlsoCalled(text, name, sought))
      .map(name => ({
        path: `${pathOf('settings')}/${name}`,
        label: text.settings[name],
        description: `${area} · ${titles.settings}`,
        Icon: settings.Icon,
      })),
  ];
}
