import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PackView } from '@/utils/domain/record';
import { Brand } from './Brand';
import { Example } from './Example';
import { count, number } from './format';
import { PackText } from './PackText';

interface WelcomeProps {
  /** Absent while they are being asked for. */
  readonly packs?: readonly PackView[];
  readonly settingsHref: string;
}

const STEPS = 3;

/** The first page: what stays on this machine, what a hint looks like, where hints appear. */
export function Welcome({ packs = [], settingsHref }: WelcomeProps) {
  return (
    <main class="welcome">
      <header class="welcome-head">
        <Brand />
        <h1 class="welcome-title">{i18n.t('welcome.title')}</h1>
      </header>
      <ol class="welcome-steps">
        <Step at={1} title={i18n.t('welcome.stayTitle')}>
          <p>{i18n.t('welcome.stay')}</p>
        </Step>
        <Step at={2} title={i18n.t('welcome.hintTitle')}>
          <p>{i18n.t('welcome.hint')}</p>
          <Example />
          <p>{i18n.t('welcome.judge')}</p>
        </Step>
        <Step at={3} title={i18n.t('welcome.whereTitle')}>
          <p>{i18n.t('welcome.where')}</p>
          {packs.length > 0 && (
            <>
              <p>{i18n.t('welcome.packs')}</p>
              <ul class="welcome-packs">
                {packs.map((pack) => (
                  <li key={pack.id}>
                    <PackText said={pack.title} /> <span class="soft">{count('topics', pack.topics)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>
            <a class="button" href={settingsHref}>
              {i18n.t('welcome.settings')}
            </a>
          </p>
        </Step>
      </ol>
      <p class="welcome-end">{i18n.t('welcome.start')}</p>
    </main>
  );
}

interface StepProps {
  readonly at: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Step({ at, title, children }: StepProps) {
  return (
    <li class="welcome-step">
      <p class="welcome-number" aria-hidden="true">
        {number(at)}
      </p>
      <section aria-label={i18n.t('welcome.step', [number(at), number(STEPS)])}>
        <h2 class="welcome-heading">{title}</h2>
        {children}
      </section>
    </li>
  );
}
