import { i18n } from '#i18n';
import type { QuotePair, QuotePart } from '@/utils/domain/quote-compare';
import { day } from './format';
import { quoted } from './words';

interface QuoteComparedProps {
  readonly pairs: readonly QuotePair[];
  readonly language?: string;
}

/** Quotations of the page beside those on record: the same ones in a line, others word for word with what differs marked. */
export function QuoteCompared({ pairs, language }: QuoteComparedProps) {
  if (pairs.length === 0) return null;
  const others = pairs.filter(({ same }) => !same);
  return (
    <section class="quotes" aria-label={i18n.t('quotes.title')}>
      <h3 class="section-title">{i18n.t('quotes.title')}</h3>
      {others.length > 0 && <p class="soft">{i18n.t('quotes.marks')}</p>}
      <ul class="quotes-list">
        {pairs.map((pair) => (
          <li key={`${pair.key} ${pair.page[0]?.text}`}>
            {pair.same ? (
              <p>
                {i18n.t(pair.titled ? 'quotes.titled' : 'quotes.same')}{' '}
                <bdi lang={language || undefined}>{quoted(pair.page.map(({ text }) => text).join(''))}</bdi>
              </p>
            ) : (
              <dl>
                <dt>{i18n.t('quotes.page')}</dt>
                <dd lang={language || undefined} dir="auto">
                  <Parts parts={pair.page} as="ins" />
                </dd>
                <dt>{i18n.t('quotes.record')}</dt>
                <dd lang={pair.lang || undefined} dir="auto">
                  <Parts parts={pair.record} as="del" />
                </dd>
              </dl>
            )}
            <p class="soft">{`\u2068${pair.who.text}\u2069 · ${day(pair.date)}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parts({ parts, as: Mark }: { readonly parts: readonly QuotePart[]; readonly as: 'ins' | 'del' }) {
  const words = i18n.t(Mark === 'ins' ? 'quotes.onlyPage' : 'quotes.onlyRecord');
  return (
    <>
      {parts.map(({ text, differs }, at) =>
        differs ? (
          <Mark key={at}>
            <span class="hidden-text">{` ${words} `}</span>
            {text}
          </Mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
