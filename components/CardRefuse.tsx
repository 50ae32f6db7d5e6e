import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Mention } from '@/utils/domain/mention';
import { SCOPES, type Scope } from '@/utils/domain/refusals';

const CHOICES: Readonly<Record<Scope, (site: string) => string>> = {
  page: () => i18n.t('refuse.page'),
  everywhere: () => i18n.t('refuse.everywhere'),
  site: (site) => i18n.t('refuse.site', [site]),
};

interface CardRefuseProps {
  readonly words: Pick<Mention, 'text' | 'why'>;
  readonly site: string;
  readonly onChoose: (scope: Scope) => void;
  readonly onCancel: () => void;
}

/** Asks how far "Not about this" reaches: these words here, these words everywhere, or the topic on this site. */
export function CardRefuse({ words: { text, why }, site, onChoose, onCancel }: CardRefuseProps) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <fieldset class="card-refuse">
      <legend class="card-refuse-title">{i18n.t('refuse.ask')}</legend>
      <p class="card-refuse-words" lang={why.language} dir="auto">
        {i18n.t('quoted', [text])}
      </p>
      {SCOPES.map((scope, at) => (
        <button key={scope} ref={at === 0 ? first : undefined} type="button" class="button" onClick={() => onChoose(scope)}>
          {CHOICES[scope](site)}
        </button>
      ))}
      <button type="button" class="button-quiet" onClick={onCancel}>
        {i18n.t('cancel')}
      </button>
    </fieldset>
  );
}
