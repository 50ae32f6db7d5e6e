import { useEffect } from 'preact/hooks';
import { SettingsPage } from '@/components/SettingsPage';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { askBackground } from '@/utils/platform/messages';
import { density, refused, sitesOff } from '@/utils/platform/settings';
import { turnOffLasting } from '@/utils/platform/sites';
import { useAnswer } from '@/utils/platform/use-answer';
import { useLastingSites } from '@/utils/platform/use-lasting-sites';
import { useSetting } from '@/utils/platform/use-setting';
import { openShortcutPage, useShortcuts } from '@/utils/platform/use-shortcuts';

/** The library's settings; `at` is the id of a part of them to begin at. */
export function SettingsRoute({ at }: { readonly at: string }) {
  const keys = useShortcuts();
  const refusals = useSetting(refused);
  const topics = useAnswer('outlines', {}, ['packs']);

  const ready = refusals !== undefined;
  useEffect(() => {
    if (ready && at) document.getElementById(at)?.scrollIntoView();
  }, [ready, at]);

  const titleOf = (key: string) => topics.value?.find((topic) => topic.key === key)?.title.text ?? key;
  return (
    <SettingsPage
      density={useSetting(density) ?? DEFAULT_SETTINGS.density}
      sitesOff={useSetting(sitesOff) ?? []}
      sitesAdded={useLastingSites()}
      refusals={(refusals ?? []).map((refusal) => ({ refusal, title: titleOf(refusal.topic) }))}
      keys={keys}
      onDensity={(choice) => density.write(choice)}
      onSite={(host, on) => askBackground('setSite', { host, on })}
      onSiteAdded={turnOffLasting}
      onTakeBack={(refusals, undo) => askBackground('takeBack', { refusals: [...refusals], undo })}
      onKeys={() => void openShortcutPage()}
    />
  );
}
