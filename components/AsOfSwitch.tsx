import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { day } from './format';

/** The day for which a record is shown. */
export type AsOf = 'article' | 'today';

interface AsOfSwitchProps {
  /** The article's day, in the pack format's form. */
  readonly article: string;
  readonly value: AsOf;
  readonly onChange: (value: AsOf) => void;
}

/** Shows the record as of the article's date or as of today. */
export function AsOfSwitch({ article, value, onChange }: AsOfSwitchProps) {
  const name = useId();
  const words = { article: i18n.t('asOf.article', [day(article)]), today: i18n.t('asOf.today') } as const;
  return (
    <fieldset class="as-of">
      <legend class="hidden-text">{i18n.t('asOf.title')}</legend>
      {(['article', 'today'] as const).map((one) => (
        <label key={one} class="as-of-choice">
          <input type="radio" name={name} checked={value === one} onChange={() => onChange(one)} />
          <span>{words[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
