import { DocumentType } from '../../../../core/contract/participant.ts';
import { useText } from '../../../text/index.tsx';
import { useCountries } from '../../../ui/countries.ts';
import type { Field, TypedId } from '../sale/draft.ts';
import { focusOn } from '../sale/focus.ts';
import { Choice } from './choice.tsx';
import classes from './row.module.css';
import { usualType } from './row.ts';

interface Props {
  readonly place: string;
  /** Which ticket, in words. */
  readonly whose: string;
  readonly typed: TypedId;
  readonly describedBy: string;
  readonly onType: (id: TypedId) => void;
}

/** What a document is and who issued it: asked only of those who have no PESEL. */
export function DocumentCells({ place, whose, typed, describedBy, onType }: Props) {
  const text = useText().sell;
  const named = useCountries();
  const id = (field: Field) => focusOn.field(place, field);
  return (
    <div className={classes['document']}>
      <Choice
        id={id('documentType')}
        label={text.documentType}
        name={`${text.documentType}, ${whose}`}
        value={typed.type ?? usualType}
        options={DocumentType.options.map(type => ({
          value: type,
          label: text.documentTypes[type],
        }))}
        describedBy={describedBy}
        onChoose={value => onType({ ...typed, type: DocumentType.parse(value) })}
      />
      <Choice
        id={id('country')}
        label={text.country}
        name={`${text.country}, ${whose}`}
        value={typed.country ?? ''}
        options={[{ value: '', label: text.chooseCountry }, ...named]}
        describedBy={describedBy}
        onChoose={country => onType({ ...typed, country: country === '' ? null : country })}
      />
    </div>
  );
}
