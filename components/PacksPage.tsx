import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PackView } from '@/utils/domain/record';
import { Failure } from './Failure';
import { FileIntake, type FileLook } from './FileIntake';
import { age, count, day, isOld, languageName, list } from './format';
import type { Loaded } from './loaded';
import { PackText } from './PackText';
import { Switch } from './Switch';
import { Undoing } from './Undoing';

/** A pack in the list; those that come with the extension can be switched off but not removed. */
export interface PackRow extends PackView {
  readonly builtIn: boolean;
  readonly on: boolean;
}

export interface PacksPageProps {
  readonly packs: Loaded<readonly PackRow[]>;
  /** The largest pack file, in bytes. */
  readonly limit: number;
  readonly onSet: (id: string, on: boolean) => Promise<unknown>;
  readonly onRemove: (id: string, undo: boolean) => Promise<unknown>;
  readonly onLook: (text: string) => Promise<FileLook>;
  readonly onInstall: (text: string) => Promise<string>;
}

/** The packs in the extension: switched on and off, removed with a way back, installed from a file. */
export function PacksPage({ packs, limit, onSet, onRemove, onLook, onInstall }: PacksPageProps) {
  const [removed, setRemoved] = useState<PackRow>();
  const [failed, setFailed] = useState(false);
  const install = async (text: string) => {
    const said = await onInstall(text);
    setRemoved(undefined);
    return said;
  };
  const attempt = (act: Promise<unknown>, done: () => void) =>
    void act.then(
      () => {
        setFailed(false);
        done();
      },
      () => setFailed(true),
    );

  return (
    <>
      <p class="library-lead">{i18n.t('packs.intro')}</p>
      {!packs.value && packs.state === 'failed' && <Failure said={i18n.t('failure.list')} onAgain={packs.again} />}
      <p class="soft" role="status">
        {failed && i18n.t('failure.change')}
      </p>
      <Undoing
        said={removed && i18n.t('packs.removed', [removed.title.text])}
        onUndo={() => removed && attempt(onRemove(removed.id, true), () => setRemoved(undefined))}
      />
      <ul class="packs">
        {packs.value?.map((pack) => (
          <li key={pack.id} class="pack">
            <PackFacts pack={pack} />
            <div class="pack-tools">
              <Switch
                label={i18n.t('packs.on')}
                of={pack.title.text}
                on={pack.on}
                onSwitch={(on) => attempt(onSet(pack.id, on), () => undefined)}
              />
              {!pack.builtIn && (
                <button
                  type="button"
                  class="button-quiet"
                  aria-label={`${i18n.t('remove')}: ${pack.title.text}`}
                  onClick={() => attempt(onRemove(pack.id, false), () => setRemoved(pack))}
                >
                  {i18n.t('remove')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <FileIntake
        title={i18n.t('packs.installTitle')}
        more={i18n.t('packs.installMore')}
        checking={i18n.t('packs.checking')}
        faultsTitle={i18n.t('packs.faultsTitle')}
        confirm={i18n.t('packs.confirm')}
        limit={limit}
        onLook={onLook}
        onTake={install}
      />
    </>
  );
}

/** What a pack is: title, publisher, age, size and languages. */
export function PackFacts({ pack }: { readonly pack: PackView & { readonly builtIn?: boolean } }) {
  return (
    <div class="pack-facts">
      <h2 class="pack-title">
        <PackText said={pack.title} />
      </h2>
      <p class="soft">
        <bdi>{pack.publisher}</bdi>
        {` · ${count('topics', pack.topics)} · ${i18n.t('coverage.revision', [String(pack.revision), day(pack.asOf)])} · ${age(pack.asOf)}`}
      </p>
      {isOld(pack.asOf) && <p class="soft">{i18n.t('packs.old')}</p>}
      {pack.builtIn !== undefined && <p class="soft">{i18n.t(pack.builtIn ? 'packs.builtIn' : 'packs.installed')}</p>}
      <details class="pack-languages soft">
        <summary>{count('languages', pack.languages.length)}</summary>
        {list(pack.languages.map(languageName))}
      </details>
    </div>
  );
}
