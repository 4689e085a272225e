import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { languages, nameOf } from '../../core/text/languages.ts';
import { useLanguage, useText } from '../text/index.tsx';
import classes from './preferences.module.css';

const schemes = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

interface Props<Value> {
  /** What is chosen, and what it is now. */
  readonly label: string;
  readonly button: { readonly leftSection?: ReactNode; readonly children: ReactNode };
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** Whether each option is written in the language that it names. */
  readonly inOwnLanguage?: boolean;
}

function ChoiceMenu<Value extends string>({ label, button, options, ...props }: Props<Value>) {
  const { value, onChoose, inOwnLanguage = false } = props;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes['button'] ?? ''}
          aria-label={label}
          {...button}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={value}
          onChange={chosen => {
            const found = options.find(each => each.value === chosen);
            if (found !== undefined) onChoose(found.value);
          }}
        >
          {options.map(each => (
            <Menu.RadioItem
              key={each.value}
              value={each.value}
              lang={inOwnLanguage ? each.value : undefined}
              closeMenuOnClick
            >
              {each.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function LanguageMenu() {
  const text = useText().shell;
  const { language, setLanguage } = useLanguage();
  return (
    <ChoiceMenu
      label={`${text.language}: ${nameOf[language]}`}
      button={{
        leftSection: <IconLanguage size={20} />,
        children: <bdi>{nameOf[language]}</bdi>,
      }}
      options={languages.map(value => ({ value, label: nameOf[value] }))}
      value={language}
      onChoose={setLanguage}
      inOwnLanguage
    />
  );
}

function AppearanceMenu() {
  const text = useText().shell;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = schemes[colorScheme];
  return (
    <ChoiceMenu
      label={`${text.appearance}: ${text[colorScheme]}`}
      button={{ children: <Icon size={20} /> }}
      options={(['light', 'dark', 'auto'] as const).map(value => ({ value, label: text[value] }))}
      value={colorScheme}
      onChoose={setColorScheme}
    />
  );
}

/** Language and appearance, within reach on every screen, before sign-in too. */
export const Preferences = () => (
  <div className={classes['preferences']}>
    <LanguageMenu />
    <AppearanceMenu />
  </div>
);
