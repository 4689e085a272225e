import { Menu } from '@mantine/core';
import { IconPencil, IconPlugConnected, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Counter } from '../../../../core/contract/counters.ts';
import { type Terminal, TerminalProviderName } from '../../../../core/contract/terminals.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { Row, RowMenu, RowName } from '../../../ui/card/rows.tsx';
import { useConfirm } from '../../../ui/confirm.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import classes from './terminal-row.module.css';

interface Props {
  readonly terminal: Terminal;
  /** All there are: at any of them it may stand. */
  readonly counters: readonly Pick<Counter, 'id' | 'name'>[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onAssign: (counterId: Counter['id'], isThere: boolean) => void;
}

/** One terminal: where it is, at which counters, what it says, and what can be done. */
export function TerminalRow({ terminal, counters, onEdit, onRemove, onAssign }: Props) {
  const say = useText().terminals;
  const { name, host, port, isHere } = terminal;
  const confirm = useConfirm();
  const trial = useMutation({
    mutationFn: () =>
      client.terminals.try({
        ...{ host, port, provider: TerminalProviderName.parse(terminal.provider) },
      }),
  });
  const remove = async () => {
    const title = say.removeTitle(name);
    if (await confirm({ title, body: say.removeHint, confirmLabel: say.remove })) onRemove();
  };
  const standing = terminal.counters.map(each => each.name).join(', ');

  return (
    <Row>
      <RowName
        name={name}
        aside={isHere && say.thisCounter}
        under={<Isolate>{`${host}:${port}`}</Isolate>}
      >
        <span className={classes['standing']}>
          {standing === '' ? say.nowhere : <Isolate>{standing}</Isolate>}
        </span>
        {terminal.provider === 'simulator' && (
          <span className={classes['simulated']}>{say.simulated}</span>
        )}
        <span
          className={classes['answer']}
          data-trouble={trial.data !== undefined && 'trouble' in trial.data}
          role="status"
        >
          {trial.data !== undefined &&
            ('trouble' in trial.data
              ? say.reasons[trial.data.trouble]
              : say.answers(trial.data.model, trial.data.serial))}
        </span>
        {trial.error !== null && <Failure error={trial.error} />}
      </RowName>
      <BusyButton
        variant="default"
        flex="none"
        ms="auto"
        leftSection={<IconPlugConnected size={18} />}
        aria-label={say.tryFor(name)}
        busy={trial.isPending}
        onClick={() => trial.mutate()}
      >
        {say.try}
      </BusyButton>
      <RowMenu label={say.actionsFor(name)}>
        <Menu.Item leftSection={<IconPencil size={18} />} onClick={onEdit}>
          {say.edit}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={18} />} onClick={() => void remove()}>
          {say.remove}
        </Menu.Item>
        <Menu.Label>{say.counters}</Menu.Label>
        {counters.map(counter => (
          <Menu.CheckboxItem
            key={counter.id}
            checked={terminal.counters.some(each => each.id === counter.id)}
            onChange={isThere => onAssign(counter.id, isThere)}
          >
            <Isolate>{counter.name}</Isolate>
          </Menu.CheckboxItem>
        ))}
      </RowMenu>
    </Row>
  );
}
