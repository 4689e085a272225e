import { useMemo } from 'react';
import { countries } from '../../../../core/contract/countries.ts';
import { DocumentType } from '../../../../core/contract/participants.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { localeOf } from '../../../text/language.ts';
import { type Field, focusOn, type TypedId } from '../sale/sale.ts';
import { Choice } from './choice.tsx';
import classes from './participants.module.css';
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

/** All countries by their names in the language of the screen, in its alphabet. */
function useCountries(): { value: string; label: string }[] {
  const { language } = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(localeOf[language], { type: 'region' });
    const { compare } = new Intl.Collator(localeOf[language]);
    return countries
      .map(value => ({ value, label: names.of(value) ?? value }))
      .sort((one, other) => compare(one.label, other.label));
  }, [language]);
}
