import { i18n } from '#i18n';
import type { FileLook } from '@/components/FileIntake';
import { PackFacts, PacksPage } from '@/components/PacksPage';
import { LIMITS } from '@/utils/domain/pack-format';
import { askBackground } from '@/utils/platform/messages';
import { useAnswer } from '@/utils/platform/use-answer';

const PATIENCE = 120_000;

/** The library's packs. */
export function PacksRoute() {
  return (
    <PacksPage
      packs={useAnswer('packs', {}, ['packs'])}
      limit={LIMITS.bytes}
      onSet={(id, on) => askBackground('setPack', { id, on })}
      onRemove={(id, undo) => askBackground('removePack', { id, undo })}
      onLook={look}
      onInstall={install}
    />
  );
}

async function look(text: string): Promise<FileLook> {
  const seen = await askBackground('installPack', { text, dry: true }, PATIENCE);
  if ('faults' in seen) return seen;
  const preview = (
    <>
      <p>{i18n.t('packs.ready')}</p>
      <PackFacts pack={seen.pack} />
      {seen.replaces !== undefined && (
        <p>{i18n.t(seen.replaces === seen.pack.revision ? 'packs.same' : 'packs.replaces', [String(seen.replaces)])}</p>
      )}
    </>
  );
  return { preview };
}

async function install(text: string): Promise<string> {
  const done = await askBackground('installPack', { text, dry: false }, PATIENCE);
  if ('faults' in done) throw new Error(done.faults[0]?.message);
  return i18n.t('packs.done', [done.pack.title.text]);
}
