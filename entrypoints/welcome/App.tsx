import { Welcome } from '@/components/Welcome';
import { useAnswer } from '@/utils/platform/use-answer';

/** The first page, opened when the extension was installed. */
export function App() {
  const packs = useAnswer('packs', {}, ['packs']);
  return <Welcome packs={packs.value?.filter((pack) => pack.on)} settingsHref="/library.html#/settings" />;
}
