import { readPack } from '@/utils/domain/pack-gate';
import { makeShelf, type PackShelf } from '@/utils/domain/shelf';
import { viewPack } from '@/utils/domain/view-record';
import { type BackgroundHandlers, tell } from '@/utils/platform/messages';
import { packsOff } from '@/utils/platform/settings';
import { deletePack, putPack, undeletePack } from '@/utils/store/packs';
import { languages } from './answer-page';
import { allPacks, forgetHoldings } from './holdings';
import { refreshTabs } from './refresh-tabs';

type Names = 'packs' | 'installPack' | 'removePack' | 'setPack';

/** Answers what pages ask about packs. */
export const answerPacks: Pick<BackgroundHandlers, Names> = {
  async packs() {
    const [{ packs }, off] = await Promise.all([allPacks(), packsOff.read()]);
    return packs.map(({ pack, builtIn }) => ({ ...view(pack), builtIn, on: !off.includes(pack.id) }));
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

/** Packs came, went or were switched: compile them anew, and let every page ask again. */
export function packsChanged(): void {
  forgetHoldings();
  void tell('packs');
  refreshTabs('all');
}

const view = (pack: PackShelf['pack']) => viewPack(makeShelf([pack]).packs[0] as PackShelf, languages());
