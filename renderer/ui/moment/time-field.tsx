import { readTime, typedTime } from '../../../core/format/typed-time.ts';
import { useLanguage } from '../../text/index.tsx';
import { FiguresField, type FiguresProps } from './figures-field.tsx';

/**
 * A time of day, typed as anybody would: 1930, 19:30, 7 pm. The browser's own field follows the
 * system's language and its twelve hours, not those of this window.
 */
export function TimeField(props: FiguresProps) {
  const { language } = useLanguage();
  const time = readTime(props.value);
  return <FiguresField {...props} tidied={time === null ? null : typedTime(language, time)} />;
}
