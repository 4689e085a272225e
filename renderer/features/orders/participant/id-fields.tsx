import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { DocumentType } from '../../../../core/contract/participant.ts';
import { useText } from '../../../text/index.tsx';
import { useCountries } from '../../../ui/countries.ts';
import { Pair } from '../../../ui/form/form.tsx';
import type { Draft } from './draft.ts';

interface Props {
  readonly draft: Draft;
  /** What is stored, shown until something is typed over it. */
  readonly masked: string;
  readonly error: string | undefined;
  readonly onType: (typed: Partial<Draft>) => void;
}

/** A national id to put in the place of the stored one, which nobody sees for it. */
export function IdFields({ draft, masked, error, onType }: Props) {
  const { sell, orders } = useText();
  const countries = useCountries();
  return (
    <>
      <SegmentedControl
        aria-label={sell.switchId}
        data={[
          { value: 'pesel', label: orders.nationalId.pesel },
          { value: 'document', label: orders.nationalId.document },
        ]}
        value={draft.kind}
        onChange={kind => onType({ kind: kind === 'pesel' ? 'pesel' : 'document' })}
      />
      <TextInput
        data-scan="id"
        label={orders.nationalId[draft.kind]}
        dir="ltr"
        autoComplete="off"
        maxLength={60}
        placeholder={masked}
        value={draft.id}
        error={error}
        onChange={event => onType({ id: event.currentTarget.value })}
      />
      {draft.kind === 'document' && (
        <Pair>
          <NativeSelect
            size="md"
            label={sell.documentType}
            data={DocumentType.options.map(value => ({ value, label: sell.documentTypes[value] }))}
            value={draft.type}
            onChange={event => onType({ type: DocumentType.parse(event.currentTarget.value) })}
          />
          <NativeSelect
            size="md"
            label={sell.country}
            data={[{ value: '', label: sell.chooseCountry }, ...countries]}
            value={draft.country}
            onChange={event => onType({ country: event.currentTarget.value })}
          />
        </Pair>
      )}
    </>
  );
}
