import { readWhole, typedWhole } from '../../../../core/format/typed-numbers.ts';
import { useLanguage } from '../../../text/index.tsx';
import { FiguresField, type FiguresProps } from '../../../ui/moment/figures-field.tsx';

/** A whole number; whatever else is typed stays and is named when saving. */
export function WholeField(props: FiguresProps) {
  const { language } = useLanguage();
  const reading = readWhole(props.value);
  return (
    <FiguresField {...props} tidied={reading.ok ? typedWhole(language, reading.value) : null} />
  );
}
