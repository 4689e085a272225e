import { Button } from '@mantine/core';
import { IconDevicesPlus, IconInfoCircle } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useText } from '../../../text/index.tsx';
import cards from '../../../ui/card/card.module.css';
import { Card, Fact, Facts, Foot } from '../../../ui/card/card.tsx';
import { useCommand } from '../../../ui/command.ts';
import { useFocusBack } from '../../../ui/form/use-focus-back.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import classes from '../keys/recovery.module.css';
import { WriteEnrolment } from './write-enrolment.tsx';

/** How another computer becomes a counter of this box office; or why none can. */
export function EnrolmentCard() {
  const text = useText().keys;
  const database = useCounter().status?.database;
  const isShared = database?.kind === 'shared';
  const [isOpen, setOpen] = useState(false);
  const [result, setResult] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useFocusBack(isOpen, () => opener.current);
  const begin = () => {
    setResult(null);
    setOpen(true);
  };
  const end = (came: string | null) => {
    setOpen(false);
    setResult(came);
  };
  useCommand({
    id: 'maintenance.letJoin',
    label: text.letJoin,
    run: begin,
    when: isShared && !isOpen,
  });

  return (
    <Card icon={<IconDevicesPlus size={22} />} title={text.another} hint={text.anotherHint}>
      {database !== undefined && !isShared && (
        <p className={`${classes['note'] ?? ''} ${classes['quiet'] ?? ''}`}>
          <IconInfoCircle size={18} aria-hidden />
          <span>
            {text.onlyShared} {text.onlySharedTodo}
          </span>
        </p>
      )}
      {isShared && (
        <Facts>
          <Fact name={text.server}>
            <bdi dir="ltr" className={cards['place']}>
              {database.where}
            </bdi>
          </Fact>
        </Facts>
      )}
      {isOpen && <WriteEnrolment onClose={end} />}
      {isShared && !isOpen && (
        <Foot result={result ?? false}>
          <Button
            ref={opener}
            variant="default"
            leftSection={<IconDevicesPlus size={18} />}
            onClick={begin}
          >
            {text.letJoin}
          </Button>
        </Foot>
      )}
    </Card>
  );
}
