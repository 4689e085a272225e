import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { languages, nameOf } from '../../core/text/languages.ts';
import { useLanguage, useText } from '../text/index.tsx';
import classes from './preferences.module.css';

const schemes = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

function LanguageMenu() {
  const text = useText();
  const { language, setLanguage } = useLanguage();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes['button'] ?? ''}
          leftSection={<IconLanguage size={20} />}
          aria-label={`${text.shell.language}: ${nameOf[language]}`}
        >
          <bdi>{nameOf[language]}</bdi>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={language}
          onChange={chosen => {
            const found = languages.find(each => each === chosen);
            if (found !== undefined) setLanguage(found);
          }}
        >
          {languages.map(each => (
            <Menu.RadioItem key={each} value={each} lang={each} closeMenuOnClick>
              {nameOf[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function AppearanceMenu() {
  const text = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = schemes[colorScheme];
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes['button'] ?? ''}
          aria-label={`${text.shell.appearance}: ${text.shell[colorScheme]}`}
        >
          <Icon size={20} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={chosen => setColorScheme(chosen as keyof typeof schemes)}
        >
          {(['light', 'dark', 'auto'] as const).map(each => (
            <Menu.RadioItem key={each} value={each} closeMenuOnClick>
              {text.shell[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Language and appearance, within reach on every screen, before sign-in too. */
export const Preferences = () => (
  <div className={classes['preferences']}>
    <LanguageMenu />
    <AppearanceMenu />
  </div>
);
