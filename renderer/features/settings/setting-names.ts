import { en } from '../../../core/text/en.ts';

/** Every setting that has a name on the screen. */
export type SettingName = keyof typeof en.settings.alsoCalled;

export const settingNames = Object.keys(en.settings.alsoCalled) as readonly SettingName[];

export const isSetting = (name: string): name is SettingName =>
  settingNames.some(each => each === name);
