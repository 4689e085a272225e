import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { readDay, typedDay } from '../../../core/format/typed-day.ts';
import { wallTimeIn } from '../../../core/format/wall-time.ts';
import { momentNow } from '../../api/server-clock.ts';
import { useLanguage, useText } from '../../text/index.tsx';
import { Calendar } from './calendar.tsx';
import classes from './moment.module.css';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** `2026-12-04`; empty while there is none or what is typed is no day. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly timeZone: string;
}

const todayIn = (timeZone: string) => {
  const now = momentNow();
  try {
    return wallTimeIn(now, timeZone).day;
  } catch {
    return now.slice(0, 10);
  }
};

/** A day: typed in figures, Gregorian or Jalali, or chosen in a calendar. */
export function DayField({ value, onChange, timeZone, error, ...rest }: Props) {
  const text = useText().events;
  const { language } = useLanguage();
  const shown = value === '' ? '' : typedDay(language, value);
  const [typed, setTyped] = useState(shown);
  const [open, setOpen] = useState(false);

  // The day changed from outside, or the language did: what was typed no longer says it.
  const [last, setLast] = useState(shown);
  if (shown !== last) {
    setLast(shown);
    setTyped(shown);
  }
  const type = (next: string) => {
    const day = readDay(next, todayIn(timeZone)) ?? '';
    setTyped(next);
    setLast(day === '' ? '' : typedDay(language, day));
    onChange(day);
  };
  const unread = typed.trim() !== '' && value === '';
  const calendar = (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon aria-label={text.chooseDay} onClick={() => setOpen(!open)}>
          <IconCalendar size={20} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Calendar
          value={value}
          today={todayIn(timeZone)}
          onChoose={day => {
            onChange(day);
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
  return (
    <TextInput
      {...rest}
      dir="ltr"
      autoComplete="off"
      maxLength={40}
      classNames={{ input: classes['figures'] ?? '' }}
      value={typed}
      error={error ?? (unread && !open ? text.problems.day : undefined)}
      rightSection={calendar}
      rightSectionWidth={44}
      onChange={event => type(event.currentTarget.value)}
      onBlur={() => value !== '' && setTyped(shown)}
    />
  );
}
