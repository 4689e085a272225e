import { useText } from '../../../text/index.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { nameOfOffered, type Offered } from './offered.ts';
import { classOfDigit } from './quantity-entry.ts';

interface Props {
  readonly offered: readonly Offered[] | undefined;
  /** One of them is named already: every digit belongs to its quantity. */
  readonly naming: boolean;
  readonly onDigit: (digit: string) => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** The digit keys of the classes and their prices, wherever the focus is, as long as it is not in a field. */
export const DigitKeys = (props: Props) =>
  digits.map(digit => <DigitKey key={digit} digit={digit} {...props} />);

function DigitKey({ digit, offered, naming, onDigit }: Props & { readonly digit: string }) {
  const text = useText();
  const meant = offered?.[classOfDigit(digit)];
  const name = meant && nameOfOffered(meant);
  useShortcut({
    keys: digit,
    label: text.sell.quantityOf(name ?? text.sell.firstClass),
    action: () => onDigit(digit),
    // use-quantities.ts forgets them again.
    putBack: true,
    when: naming || offered === undefined || name !== undefined,
  });
  return null;
}
