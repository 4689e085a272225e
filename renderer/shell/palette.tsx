import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Permission } from '../../core/contract/permissions.ts';
import { useText } from '../text/index.tsx';
import { useActions } from '../ui/actions.ts';
import { KeyChip } from '../ui/key-chip.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import type { OpenArea } from './areas.ts';
import { FoundEvents, FoundOrders } from './palette-finds.tsx';
import { useFinds } from './use-finds.ts';

interface Props {
  readonly areas: readonly OpenArea[];
  readonly go: (area: OpenArea) => void;
  readonly permissions: readonly Permission[];
}

const contains = (label: string, sought: string) =>
  label.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase());

/** Finds every area, action, event and order by name: Ctrl and K. */
export function Palette({ areas, go, permissions }: Props) {
  const text = useText();
  const [sought, setSought] = useState('');
  const actions = useActions().filter(each => contains(each.label, sought));
  const places = areas.filter(each => contains(text.shell.areas[each.name], sought));
  const { events, orders, settled } = useFinds(sought, permissions);
  const nothing = settled && [actions, places, events, orders].every(each => each.length === 0);
  useShortcut({
    keys: 'mod+K',
    label: text.shell.findAnything,
    action: spotlight.open,
    scope: 'everywhere',
  });

  return (
    <Spotlight.Root
      shortcut={null}
      query={sought}
      onQueryChange={setSought}
      scrollable
      maxHeight={480}
      centered={false}
      yOffset="12vh"
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      aria-label={text.shell.findAnything}
    >
      <Spotlight.Search
        placeholder={text.shell.findAnything}
        aria-label={text.shell.findAnything}
        leftSection={<IconSearch size={20} />}
      />
      <Spotlight.ActionsList>
        {nothing && <Spotlight.Empty>{text.shell.nothingFound}</Spotlight.Empty>}
        {actions.length > 0 && (
          <Spotlight.ActionsGroup label={text.shell.actions}>
            {actions.map(({ id, label, description, icon, keys, run }) => (
              <Spotlight.Action
                key={id}
                label={label}
                {...(description !== undefined && { description })}
                leftSection={icon}
                rightSection={keys !== undefined && <KeyChip keys={keys} />}
                onClick={run}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {places.length > 0 && (
          <Spotlight.ActionsGroup label={text.shell.goTo}>
            {places.map(area => (
              <Spotlight.Action
                key={area.name}
                label={text.shell.areas[area.name]}
                leftSection={<area.Icon size={20} />}
                rightSection={<KeyChip keys={area.keys} />}
                onClick={() => go(area)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        <FoundEvents events={events} editable={permissions.includes('manageEvents')} />
        <FoundOrders orders={orders} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
