import type { settings as area } from '../../../core/contract/settings.ts';
import { changeSettings } from '../../../core/settings/change-settings.ts';
import { settings as readSettings } from '../../../core/settings/settings.ts';
import type { Rows } from '../row.ts';

export const settings: Rows<typeof area> = {
  settings: readSettings,
  changeSettings,
};
