import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { offerMenus, onSaveNote } from '@/utils/platform/menus';
import { answerBackground, tell } from '@/utils/platform/messages';
import { density, packsOff, refused, sitesOff } from '@/utils/platform/settings';
import { followPermissions, syncRegistered } from '@/utils/platform/sites';
import { purgeTrash } from '@/utils/store/notes';
import { purgePacks } from '@/utils/store/packs';
import { answerAgainst } from './answer-against';
import { answerNotes } from './answer-notes';
import { answerPacks, packsChanged } from './answer-packs';
import { answerPage } from './answer-page';
import { answerRefusals } from './answer-refusals';
import { answerSearch } from './answer-search';
import { followCommands } from './commands';
import { noteSelection } from './note-selection';
import { followAddressBar } from './omnibox';
import { refreshTabs } from './refresh-tabs';

const TRASH_KEPT = 30 * 86_400_000;

export default defineBackground({
  type: 'module',
  main() {
    const always = new AbortController().signal;
    answerBackground({ ...answerPage, ...answerAgainst, ...answerRefusals, ...answerNotes, ...answerPacks, ...answerSearch });
    followCommands();
    followAddressBar();
    onSaveNote((tab) => void noteSelection(tab).catch(() => undefined));
    followPermissions(() => void tell('settings'));
    const settingsChanged = () => {
      void tell('settings');
      refreshTabs('all');
    };
    for (const setting of [density, refused, sitesOff] as const) {
      setting.watch(settingsChanged, always);
    }
    packsOff.watch(packsChanged, always);

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void offerMenus(i18n.t('command.saveNote'));
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/library.html') });
    });
    browser.runtime.onStartup.addListener(() => {
      const before = new Date(Date.now() - TRASH_KEPT);
      void Promise.allSettled([purgeTrash(before), purgePacks(before)]);
    });
    void syncRegistered().catch(() => undefined);
  },
});
