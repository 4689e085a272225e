import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { useText } from '../../../text/index.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { classOfDigit } from './quantity-entry.ts';

interface Props {
  readonly ticketClasses: readonly TicketClass[] | undefined;
  /** A class is named already: every digit belongs to its quantity. */
  readonly naming: boolean;
  readonly onDigit: (digit: string) => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** The digit keys of the classes, wherever the focus is, as long as it is not in a field. */
export const DigitKeys = (props: Props) =>
  digits.map(digit => <DigitKey key={digit} digit={digit} {...props} />);

function DigitKey({ digit, ticketClasses, naming, onDigit }: Props & { readonly digit: string }) {
  const text = useText();
  const name = ticketClasses?.[classOfDigit(digit)]?.name;
  useShortcut({
    keys: digit,
    label: text.sell.quantityOf(name ?? text.sell.firstClass),
    action: () => onDigit(digit),
    // use-quantities.ts forgets them again.
    putBack: true,
    when: naming || ticketClasses === undefined || name !== undefined,
  });
  return null;
}
