import { i18n } from '#i18n';
import { OPERATORS } from '@/utils/domain/search-query';
import { kindNames } from './kind-names';

interface SearchHelpProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** What can be asked besides words: the operators while nothing is typed, and the values of the one that is being typed. */
export function SearchHelp({ query, onQuery }: SearchHelpProps) {
  const [, before = '', operator = '', typed = ''] = /^(.*?)(kind|date):"?([^\s"]*)$/s.exec(query) ?? [];
  if (operator) {
    const values = valuesOf(operator).filter(({ word }) => word.toLowerCase().startsWith(typed.toLowerCase()));
    if (values.length === 0 || values.some(({ word, value }) => word === typed || value === typed)) return null;
    return (
      <Choices choices={values.map(({ word, value }) => ({ word, put: `${before}${operator}:${value} ` }))} onQuery={onQuery} />
    );
  }
  if (query.trim() !== '') return null;
  return (
    <div class="search-help">
      <p class="soft">{i18n.t('search.help')}</p>
      <dl class="search-operators">
        {OPERATORS.map((name) => (
          <div key={name}>
            <dt>
              <button type="button" class="button search-choice" onClick={() => onQuery(`${name}:`)}>
                <code dir="ltr">{`${name}:`}</code>
              </button>
            </dt>
            <dd class="soft">{i18n.t(`search.by.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface Choice {
  readonly word: string;
  readonly put: string;
}

function Choices({ choices, onQuery }: { readonly choices: readonly Choice[]; readonly onQuery: (query: string) => void }) {
  return (
    <ul class="search-choices" aria-label={i18n.t('search.values')}>
      {choices.map(({ word, put }) => (
        <li key={put}>
          <button type="button" class="button search-choice" onClick={() => onQuery(put)}>
            {word}
          </button>
        </li>
      ))}
    </ul>
  );
}

function valuesOf(operator: string): { readonly word: string; readonly value: string }[] {
  if (operator === 'kind') return [...kindNames()].map(([value, word]) => ({ word, value }));
  const year = new Date().getUTCFullYear();
  return [`${year}`, `${year - 1}`, `${year - 1}-07..${year}-06`, `..${year - 2}`].map((value) => ({ word: value, value }));
}
