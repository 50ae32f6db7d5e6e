import { i18n } from '#i18n';

const NEVER = ['privacy.neverSend', 'privacy.neverCount', 'privacy.neverCode', 'privacy.neverChange'] as const;
const STORED = ['privacy.storedNotes', 'privacy.storedPacks', 'privacy.storedSettings', 'privacy.storedNot'] as const;
const PERMISSIONS = [
  'privacy.permSites',
  'privacy.permOthers',
  'privacy.permActive',
  'privacy.permScripting',
  'privacy.permMenus',
  'privacy.permStorage',
] as const;

/** What the extension never does, what it stores, what a page can notice, and each permission with its reason. */
export function PrivacyPage({ sidePanel }: { readonly sidePanel: boolean }) {
  return (
    <>
      <p class="library-lead">{i18n.t('privacy.lead')}</p>
      <section class="library-section">
        <h2 class="library-heading">{i18n.t('privacy.requests')}</h2>
        <p class="privacy-none">{i18n.t('privacy.requestsNone')}</p>
      </section>
      <Points title={i18n.t('privacy.never')} points={NEVER} />
      <Points title={i18n.t('privacy.stored')} points={STORED} />
      <section class="library-section">
        <h2 class="library-heading">{i18n.t('privacy.pageTitle')}</h2>
        <p>{i18n.t('privacy.page')}</p>
      </section>
      <Points title={i18n.t('privacy.permissions')} points={sidePanel ? [...PERMISSIONS, 'privacy.permPanel'] : PERMISSIONS} />
    </>
  );
}

type Point = (typeof NEVER)[number] | (typeof STORED)[number] | (typeof PERMISSIONS)[number] | 'privacy.permPanel';

function Points({ title, points }: { readonly title: string; readonly points: readonly Point[] }) {
  return (
    <section class="library-section">
      <h2 class="library-heading">{title}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{i18n.t(point)}</li>
        ))}
      </ul>
    </section>
  );
}
