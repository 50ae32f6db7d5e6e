import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import newsSites from './assets/news-sites.json' with { type: 'json' };

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Every host of a named news outlet, with its subdomains, as match patterns. */
const newsMatches = newsSites.flatMap((site) => site.hosts.map((host) => `*://*.${host}/*`)).sort();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // A plain script rather than WXT's content script, which announces itself to the page by a message and an event.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [{ matches: newsMatches, js: ['hints.js'], css: ['assets/marks.css'], run_at: 'document_idle' }];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // The same hosts as the hints script: the card's script is put there only when a card is wanted.
    host_permissions: newsMatches,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CSP },
    action: { default_title: '__MSG_extension_name__' },
    omnibox: { keyword: 'fact' },
    commands: {
      'next-hint': { description: '__MSG_command_nextHint__', suggested_key: { default: 'Alt+Shift+J' } },
      'previous-hint': { description: '__MSG_command_previousHint__', suggested_key: { default: 'Alt+Shift+K' } },
      'open-panel': { description: '__MSG_command_openPanel__', suggested_key: { default: 'Alt+Shift+F' } },
      'save-note': { description: '__MSG_command_saveNote__', suggested_key: { default: 'Alt+Shift+S' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'fact-context@extension.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first Firefox for Android that knows data_collection_permissions.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
