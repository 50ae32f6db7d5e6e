import { browser } from 'wxt/browser';
import type { Pack } from '@/utils/domain/pack-format';
import { indexForRanking, type RankIndex } from '@/utils/domain/rank-index';
import { makeShelf, type Shelf } from '@/utils/domain/shelf';
import { compileRules, type Recogniser } from '@/utils/domain/topic-rules';
import { packsOff } from '@/utils/platform/settings';
import { keepRecogniser, keptRecogniser } from '@/utils/store/compiled';
import { installedPacks } from '@/utils/store/packs';
import { keepMade } from './keep-made';

/** Files of the packs that ship with the extension; `test/packs.test.ts` holds them against the folder. */
export const BUILT_IN = ['us-china', 'gaza-and-campus', 'russia-ukraine'] as const;

/** All packs that are switched on, ready for use. */
export interface Holdings {
  /** False when the installed packs could not be read and only the built-in ones are here. */
  readonly whole: boolean;
  readonly shelf: Shelf;
  readonly recogniser: Recogniser;
  /** Made when something is first ranked. */
  readonly ranking: () => RankIndex;
}

const kept = keepMade(gather);

/** The packs as compiled since the background started or since they last changed. */
export const holdings = (): Promise<Holdings> => kept.get();

/** The packs have changed: the next question compiles them again. */
export const forgetHoldings = (): void => kept.forget();

async function gather(): Promise<Holdings> {
  const off = new Set(await packsOff.read());
  const { packs: all, whole } = await allPacks();
  const held = all.filter(({ pack }) => !off.has(pack.id));
  const packs = held.map(({ pack }) => pack);
  const shelf = makeShelf(packs);
  let ranking: RankIndex | undefined;
  return {
    whole,
    shelf,
    recogniser: await recogniserOf(held),
    ranking: () => {
      ranking ??= indexForRanking(shelf);
      return ranking;
    },
  };
}

/** The packs' recogniser as kept from an earlier life of the background, or compiled now and kept for the next. */
async function recogniserOf(held: readonly HeldPack[]): Promise<Recogniser> {
  const { version } = browser.runtime.getManifest();
  const key = JSON.stringify([version, ...held.map(({ pack, stamp }) => [pack.id, pack.revision, stamp])]);
  const kept = await keptRecogniser(key).catch(() => undefined);
  if (kept) return kept;
  const recogniser = compileRules(held.map(({ pack }) => pack));
  void keepRecogniser(key, recogniser).catch(() => undefined);
  return recogniser;
}

/** A pack, and a `stamp` that differs when its content does. */
interface HeldPack {
  readonly pack: Pack;
  readonly builtIn: boolean;
  readonly stamp: string;
}

/**
 * Every pack held, built in or installed; an installed pack takes the place of a built-in one of the same id. The built-in ones do not
 * depend on the database: where it cannot be read they are all there is (`whole` is false).
 */
export async function allPacks(): Promise<{
  readonly packs: readonly HeldPack[];
  readonly whole: boolean;
}> {
  const [builtIn, installed] = await Promise.all([
    Promise.all(BUILT_IN.map(readBuiltIn)),
    installedPacks().catch(() => undefined),
  ]);
  const taken = new Set(installed?.map(({ pack }) => pack.id));
  return {
    packs: [
      ...builtIn.filter(({ pack }) => !taken.has(pack.id)),
      ...(installed ?? []).map(({ pack, installed }) => ({ pack, builtIn: false, stamp: installed })),
    ],
    whole: installed !== undefined,
  };
}

async function readBuiltIn(name: string): Promise<HeldPack> {
  const response = await fetch(browser.runtime.getURL(`/packs/${name}.json` as '/library.html'));
  const text = await response.text();
  // Shipped with the extension and sent through the gate by its tests.
  return { pack: JSON.parse(text) as Pack, builtIn: true, stamp: String(text.length) };
}
