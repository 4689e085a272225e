import { Button, Loader, Modal } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { sizeIn } from '../../../../../core/format/numbers.ts';
import { useLanguage, useText } from '../../../../text/index.tsx';
import { useConfirm } from '../../../../ui/confirm.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { useLate } from '../../../../ui/late.ts';
import type { Place } from '../../sale/place.ts';
import { mostBytes, type Unreadable } from './file/decode.ts';
import { ListPreview } from './preview/list-preview.tsx';
import type { ColumnUse } from './read/headings.ts';
import { mostLines } from './read/read-list.ts';
import type { SettledLine } from './settle.ts';
import type { Listing, ReadList } from './use-list.ts';

interface Props {
  readonly listing: Listing;
  readonly isPasted: boolean;
  readonly places: readonly Place[];
  readonly onChoose: (list: ReadList, at: number, use: ColumnUse) => void;
  readonly onFill: (lines: readonly SettledLine[]) => void;
  readonly onClose: () => void;
}

/** A list on its way into the rows: read, looked at, or why it cannot be read. */
export function ListDialog({ listing, isPasted, places, onChoose, onFill, onClose }: Props) {
  const text = useText();
  const confirm = useConfirm();
  const [decidedOf, setDecidedOf] = useState<ReadList['people']>();
  const isDecided = listing.kind === 'open' && listing.list.people === decidedOf;

  /** What was decided line by line goes with the list: never by a slip of the hand. */
  const leave = async () => {
    const { leaveTitle, leaveWhy, leave: confirmLabel } = text.sell.list;
    const question = { title: leaveTitle, body: leaveWhy, confirmLabel };
    if (!isDecided || (await confirm(question))) onClose();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => isDecided && key === 'Escape' && void leave();

  return (
    <Modal
      opened={listing.kind !== 'closed'}
      onClose={() => void leave()}
      // Mantine hears Escape at the window, where that of the question would close the list as well.
      closeOnEscape={!isDecided}
      closeOnClickOutside={!isDecided}
      onKeyDown={onKeyDown}
      title={isPasted ? text.sell.list.fromPaste : text.sell.list.fromFile}
      closeButtonProps={{ 'aria-label': text.ui.close }}
      size={listing.kind === 'unreadable' ? 560 : 960}
    >
      {listing.kind === 'reading' && <Reading done={listing.done} />}
      {listing.kind === 'unreadable' && <Why why={listing.why} onClose={onClose} />}
      {listing.kind === 'open' && (
        <ListPreview
          list={listing.list}
          isReadAgain={listing.isReadAgain === true}
          places={places}
          onChoose={(at, use) => onChoose(listing.list, at, use)}
          onDecided={() => setDecidedOf(listing.list.people)}
          onFill={onFill}
          onClose={() => void leave()}
        />
      )}
    </Modal>
  );
}

/** Said only of a list that is long enough to be waited for. */
function Reading({ done }: { readonly done: number }) {
  const text = useText().sell.list;
  const isLate = useLate(200);
  return (
    <EmptyState icon={<Loader size={40} />} title={text.reading}>
      {isLate ? text.read(done) : ''}
    </EmptyState>
  );
}

function Why({ why, onClose }: { readonly why: Unreadable; readonly onClose: () => void }) {
  const text = useText();
  const { language } = useLanguage();
  const { unreadable } = text.sell.list;
  const said = {
    ...unreadable,
    tooLarge: unreadable.tooLarge(sizeIn(language, mostBytes)),
    tooManyLines: unreadable.tooManyLines(mostLines),
  };
  return (
    <EmptyState
      icon={<IconFileAlert size={40} />}
      title={said[why]}
      action={
        <Button data-autofocus variant="default" onClick={onClose}>
          {text.ui.goBack}
        </Button>
      }
    >
      {''}
    </EmptyState>
  );
}
