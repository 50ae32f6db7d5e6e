import type { Pack } from '@/utils/domain/pack-format';
import { readPack } from '@/utils/domain/pack-gate';
import { viewPack } from '@/utils/domain/view-record';
import { type BackgroundHandlers, tell } from '@/utils/platform/messages';
import { packsOff } from '@/utils/platform/settings';
import { deletePack, putPack, undeletePack } from '@/utils/store/packs';
import { languages } from './answer-page';
import { allPacks, forgetHoldings } from './holdings';
import { keepMade } from './keep-made';
import { refreshTabs } from './refresh-tabs';

type Names = 'packs' | 'installPack' | 'removePack' | 'setPack';

/** Answers what pages ask about packs. */
export const answerPacks: Pick<BackgroundHandlers, Names> = {
  async packs() {
    const [{ views }, off] = await Promise.all([viewed.get(), packsOff.read()]);
    return views.map((pack) => ({ ...pack, on: !off.includes(pack.id) }));
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

/** What pages show of every pack held: each popup asks for it, and reading the packs takes long. */
const viewed = keepMade(async () => {
  const { packs, whole } = await allPacks();
  return { whole, views: packs.map(({ pack, builtIn }) => ({ ...view(pack), builtIn })) };
});

/** Packs came, went or were switched: compile them anew, and let every page ask again. */
export function packsChanged(): void {
  forgetHoldings();
  viewed.forget();
  void tell('packs');
  refreshTabs('all');
}

const view = (pack: Pack) => viewPack({ pack }, languages());
