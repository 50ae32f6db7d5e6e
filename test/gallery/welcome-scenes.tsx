import { Welcome } from '@/components/Welcome';
import { pack } from './sample';
import type { Scene } from './scenes';

const scene = (size: Scene['size']): Scene => ({
  sheet: () => import('@/components/welcome.css'),
  size,
  View: () => <Welcome packs={[pack]} settingsHref="#" />,
});

export const welcomeScenes = {
  welcome: { ...scene([900, 900]), press: ['.example-hint'] },
  'welcome-narrow': { ...scene([360, 820]), press: ['.example-hint'] },
} satisfies { readonly [name: string]: Scene };
