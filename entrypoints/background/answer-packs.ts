import { readPack } from '@/utils/domain/pack-gate';
import { makeShelf, type PackShelf } from '@/utils/domain/shelf';
import { viewPack } from '@/utils/domain/view-record';
import { type BackgroundHandlers, tell } from '@/utils/platform/messages';
import type { InstalledPack } from '@/utils/platform/protocol';
import { packsOff } from '@/utils/platform/settings';
import { deletePack, putPack, undeletePack } from '@/utils/store/packs';
import { languages } from './answer-page';
import { allPacks, forgetHoldings } from './holdings';
import { refreshTabs } from './refresh-tabs';

type Names = 'packs' | 'installPack' | 'removePack' | 'setPack';

/** Answers what pages ask about packs. */
export const answerPacks: Pick<BackgroundHandlers, Names> = {
  async packs() {
    const [packs, off] = await Promise.all([viewedPacks(), packsOff.read()]);
    return packs.map((pack) => ({ ...pack, on: !off.includes(pack.id) }));
  },

  async installPack({ text, dry }) {
    const { pack, faults } = readPack(text);
    if (!pack) return { faults };
    const before = (await allPacks()).packs.find((held) => held.pack.id === pack.id)?.pack.revision;
    if (!dry) {
      await putPack(pack);
      packsChanged();
    }
    return { pack: view(pack), replaces: before };
  },

  async removePack({ id, undo }) {
    await (undo ? undeletePack(id) : deletePack(id));
    packsChanged();
  },

  async setPack({ id, on }) {
    await packsOff.change((ids) => [...ids.filter((other) => other !== id), ...(on ? [] : [id])]);
  },
};

type Viewed = Omit<InstalledPack, 'on'>;
let viewed: Promise<readonly Viewed[]> | undefined;

/** What pages show of every pack held, kept until the packs change: each popup asks for it, and reading the packs takes long. */
function viewedPacks(): Promise<readonly Viewed[]> {
  if (viewed) return viewed;
  const now = allPacks().then(
    ({ packs, whole }) => {
      // Without the installed packs it is kept for this question alone.
      if (!whole) forget();
      return packs.map(({ pack, builtIn }) => ({ ...view(pack), builtIn }));
    },
    (error) => {
      forget();
      throw error;
    },
  );
  const forget = () => {
    if (viewed === now) viewed = undefined;
  };
  viewed = now;
  return now;
}

/** Packs came, went or were switched: compile them anew, and let every page ask again. */
export function packsChanged(): void {
  forgetHoldings();
  viewed = undefined;
  void tell('packs');
  refreshTabs('all');
}

const view = (pack: PackShelf['pack']) => viewPack(makeShelf([pack]).packs[0] as PackShelf, languages());
