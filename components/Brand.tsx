import { i18n } from '#i18n';

/** The name with its mark: a claim and what answers it, on one rail. */
export function Brand() {
  return (
    <span class="brand">
      <svg class="brand-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M5 5v10" stroke="currentColor" stroke-width="1.2" />
        <rect x="2.2" y="2.2" width="5.6" height="5.6" rx="0.8" fill="currentColor" />
        <path d="M5 11.4l3.6 3.6L5 18.6 1.4 15z" class="brand-open" stroke="currentColor" stroke-width="1.3" />
        <path d="M11 5h7.5M11 15h5" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
      </svg>
      {i18n.t('extension.name')}
    </span>
  );
}
