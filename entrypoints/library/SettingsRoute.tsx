import { SettingsPage } from '@/components/SettingsPage';
import type { TopicKey } from '@/utils/domain/mention';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { askBackground } from '@/utils/platform/messages';
import { density, refused, sitesOff } from '@/utils/platform/settings';
import { turnOffLasting } from '@/utils/platform/sites';
import { useAnswer } from '@/utils/platform/use-answer';
import { useLastingSites } from '@/utils/platform/use-lasting-sites';
import { useSetting } from '@/utils/platform/use-setting';
import { openShortcutPage, useShortcuts } from '@/utils/platform/use-shortcuts';

/** The library's settings. */
export function SettingsRoute() {
  const keys = useShortcuts();
  const refusals = useSetting(refused) ?? [];
  const topics = useAnswer('outlines', {}, ['packs']);

  const titleOf = (key: string) => topics.value?.find((topic) => topic.key === key)?.title.text ?? key;
  return (
    <SettingsPage
      density={useSetting(density) ?? DEFAULT_SETTINGS.density}
      sitesOff={useSetting(sitesOff) ?? []}
      sitesAdded={useLastingSites()}
      refusals={refusals.map(({ topic, text }) => ({ topic, text, title: titleOf(topic) }))}
      keys={keys}
      onDensity={(choice) => density.write(choice)}
      onSite={(host, on) => askBackground('setSite', { host, on })}
      onSiteAdded={turnOffLasting}
      onRefusal={(topic, text, undo) => askBackground('refuse', { topic: topic as TopicKey, text, undo })}
      onKeys={() => void openShortcutPage()}
    />
  );
}
