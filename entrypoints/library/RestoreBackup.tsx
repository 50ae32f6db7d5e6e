import { i18n } from '#i18n';
import { FaultList } from '@/components/FaultList';
import { FileIntake, type FileLook } from '@/components/FileIntake';
import { count, list } from '@/components/format';
import { askBackground } from '@/utils/platform/messages';

const LIMIT = 50_000_000;
const PATIENCE = 120_000;

/** Brings a backup back: what it would add and change is shown before anything is done. */
export function RestoreBackup() {
  return (
    <FileIntake
      title={i18n.t('notes.restoreTitle')}
      more={i18n.t('notes.restoreMore')}
      checking={i18n.t('notes.checking')}
      faultsTitle={i18n.t('notes.faultsTitle')}
      confirm={i18n.t('notes.confirm')}
      limit={LIMIT}
      onLook={look}
      onTake={take}
    />
  );
}

async function look(text: string, file: string): Promise<FileLook> {
  const seen = await askBackground('restore', { text, dry: true }, PATIENCE);
  if ('faults' in seen) return seen;
  const { packFaults, packs, settings } = seen;
  const idle = seen.added + seen.changed + packs === 0 && !settings;
  const preview = (
    <>
      <p>{i18n.t('notes.preview', [sum(seen)])}</p>
      {packs > 0 && <p>{i18n.t('notes.previewPacks', [count('added', packs)])}</p>}
      {settings && <p>{i18n.t('notes.previewSettings')}</p>}
      {packFaults.length > 0 && <FaultList title={i18n.t('notes.packFaults')} faults={packFaults} file={file} />}
      {idle && <p>{i18n.t('notes.nothingNew')}</p>}
    </>
  );
  return { preview, idle };
}

async function take(text: string): Promise<string> {
  const done = await askBackground('restore', { text, dry: false }, PATIENCE);
  if ('faults' in done) throw new Error(done.faults[0]?.message);
  return i18n.t('notes.restored', [sum(done)]);
}

const sum = ({ added, changed, same }: { readonly added: number; readonly changed: number; readonly same: number }): string =>
  list([count('added', added), count('changed', changed), count('same', same)]);
