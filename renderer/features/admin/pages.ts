import {
  IconAdjustments,
  IconBuildingStore,
  IconCreditCard,
  IconDatabase,
  IconHeartRateMonitor,
  IconHistory,
  IconInfoCircle,
  IconKey,
  IconShieldCheck,
  IconUserShield,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Permission } from '../../../core/contract/permissions.ts';
import { AboutPage } from './about/about-page.tsx';
import { CountersPage } from './counters/counters-page.tsx';
import { DatabasePage } from './database/database-page.tsx';
import { CheckPage } from './journal/check/check-page.tsx';
import { JournalPage } from './journal/journal-page.tsx';
import { KeysPage } from './keys/keys-page.tsx';
import { OperatorsPage } from './operators/operators-page.tsx';
import type { PageName } from './page-names.ts';
import { PersonalDataPage } from './personal-data/personal-data-page.tsx';
import { RolesPage } from './roles/roles-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { StatusPage } from './status/status-page.tsx';
import { TerminalsPage } from './terminals/terminals-page.tsx';

/** What pages stand together in the list; the first group has no name. */
export type GroupName = 'first' | 'people' | 'boxOffice' | 'data' | 'security';

export interface AdminPage {
  readonly name: PageName;
  readonly group: GroupName;
  /** Whoever has none of them does not see the page. */
  readonly permissions: readonly Permission[];
  readonly Icon: typeof IconKey;
  readonly Page: ComponentType;
}

/** Whoever has one of them has something to do in this area. */
export const ofAdmin: readonly Permission[] = [
  'maintain',
  'manageOperators',
  'personalData',
  'viewJournal',
];

const page = (
  name: PageName,
  group: GroupName,
  permissions: readonly Permission[],
  look: Pick<AdminPage, 'Icon' | 'Page'>,
): AdminPage => ({ name, group, permissions, ...look });

/** In the order of the list. */
const pages: readonly AdminPage[] = [
  page('status', 'first', ['maintain'], { Icon: IconHeartRateMonitor, Page: StatusPage }),
  page('operators', 'people', ['manageOperators'], { Icon: IconUsers, Page: OperatorsPage }),
  page('roles', 'people', ['manageOperators'], { Icon: IconUsersGroup, Page: RolesPage }),
  page('settings', 'boxOffice', ['maintain'], { Icon: IconAdjustments, Page: SettingsPage }),
  page('counters', 'boxOffice', ['maintain'], { Icon: IconBuildingStore, Page: CountersPage }),
  page('terminals', 'boxOffice', ['maintain'], { Icon: IconCreditCard, Page: TerminalsPage }),
  page('personal-data', 'data', ['personalData', 'maintain'], {
    ...{ Icon: IconUserShield, Page: PersonalDataPage },
  }),
  page('journal', 'data', ['viewJournal'], { Icon: IconHistory, Page: JournalPage }),
  page('database', 'data', ['maintain'], { Icon: IconDatabase, Page: DatabasePage }),
  page('check', 'security', ['viewJournal'], { Icon: IconShieldCheck, Page: CheckPage }),
  page('keys', 'security', ['maintain'], { Icon: IconKey, Page: KeysPage }),
  page('about', 'security', ofAdmin, { Icon: IconInfoCircle, Page: AboutPage }),
];

/** The pages that somebody may enter. */
export const pagesFor = (may: (permission: Permission) => boolean) =>
  pages.filter(each => each.permissions.some(may));
