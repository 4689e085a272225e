import { Checkbox } from '@mantine/core';
import { type Permission, permissions } from '../../../../core/contract/permissions.ts';
import { useText } from '../../../text/index.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import classes from './roles.module.css';

interface Props {
  readonly chosen: readonly Permission[];
  readonly onChoose: (chosen: readonly Permission[]) => void;
  /** Nobody can change them. */
  readonly isFixed: boolean;
}

/** Every permission there is, to be given or not; what one may not do oneself stays as it is. */
export function Permissions({ chosen, onChoose, isFixed }: Props) {
  const text = useText().operators.roles;
  const { may } = useCounter();
  return (
    <Checkbox.Group
      label={text.permits}
      value={[...chosen]}
      onChange={all => onChoose(permissions.filter(each => all.includes(each)))}
    >
      <div className={classes['permissions']}>
        {permissions.map(each => (
          <Checkbox
            key={each}
            value={each}
            label={text.may[each]}
            classNames={{ body: classes['permission'] ?? '', label: classes['words'] ?? '' }}
            disabled={isFixed || !may(each)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
