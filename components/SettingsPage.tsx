import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Density } from '@/utils/domain/choose-hints';
import type { Refusal } from '@/utils/domain/refusals';
import { DensityChoice } from './DensityChoice';
import { type RefusalRow, Refusals } from './Refusals';
import { Undoing } from './Undoing';

export interface SettingsPageProps {
  readonly density: Density;
  /** Hosts without hints. */
  readonly sitesOff: readonly string[];
  /** Match patterns of the sites that the reader added to the named ones. */
  readonly sitesAdded: readonly string[];
  readonly refusals: readonly RefusalRow[];
  readonly keys: readonly { readonly name: string; readonly keys: string }[];
  readonly onDensity: (density: Density) => Promise<unknown>;
  readonly onSite: (host: string, on: boolean) => Promise<unknown>;
  /** Takes a site back that the reader added. */
  readonly onSiteAdded: (pattern: string) => Promise<unknown>;
  /** Takes refusals back, or puts them back in their place with `undo`. */
  readonly onTakeBack: (refusals: readonly Refusal[], undo: boolean) => Promise<unknown>;
  readonly onKeys: () => void;
}

/** What the reader has chosen, each with its default explained in a line and a way back. */
export function SettingsPage(props: SettingsPageProps) {
  const [done, setDone] = useState<{ readonly said: string; readonly undo?: () => Promise<unknown> }>();
  const attempt = (act: Promise<unknown>, undo?: () => Promise<unknown>, said = i18n.t('settings.done')) =>
    void act.then(
      () => setDone({ said, undo }),
      () => setDone({ said: i18n.t('failure.change') }),
    );

  const takeBack = (refusals: readonly Refusal[]) =>
    attempt(props.onTakeBack(refusals, false), () => props.onTakeBack(refusals, true), i18n.t('settings.refusalsTaken'));

  // The choice shows itself; a message is due only when it does not hold.
  const choose = (density: Density) =>
    void props.onDensity(density).then(
      () => setDone(undefined),
      () => setDone({ said: i18n.t('failure.change') }),
    );

  return (
    <>
      <DensityChoice density={props.density} onDensity={choose} />
      <Rows
        title={i18n.t('settings.sites')}
        none={i18n.t('settings.sitesNone')}
        rows={props.sitesOff.map((host) => ({
          key: host,
          text: host,
          act: i18n.t('settings.siteOn'),
          onAct: () => attempt(props.onSite(host, true), () => props.onSite(host, false)),
        }))}
      />
      <Rows
        title={i18n.t('settings.sitesAdded')}
        none={i18n.t('settings.sitesAddedNone')}
        rows={props.sitesAdded.map((pattern) => ({
          key: pattern,
          text: siteOf(pattern),
          act: i18n.t('remove'),
          onAct: () => attempt(props.onSiteAdded(pattern)),
        }))}
      />
      <Refusals rows={props.refusals} onTakeBack={takeBack} />
      <section class="library-section">
        <h2 class="library-heading">{i18n.t('settings.keys')}</h2>
        <p class="soft">{i18n.t('settings.keysMore')}</p>
        <dl class="keys">
          {props.keys.map(({ name, keys }) => (
            <div key={name} class="keys-row">
              <dt>{name}</dt>
              <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : i18n.t('settings.keysNone')}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="button" onClick={props.onKeys}>
          {i18n.t('settings.keysOpen')}
        </button>
      </section>
      <Undoing
        said={done?.said}
        onUndo={
          done?.undo &&
          (() =>
            void done.undo?.().then(
              () => setDone(undefined),
              () => setDone({ said: i18n.t('failure.change') }),
            ))
        }
      />
    </>
  );
}

/** The host of a match pattern that names one, for any scheme; other patterns stand as they are. */
const siteOf = (pattern: string): string => /^\*:\/\/([^/*]+)\/\*$/.exec(pattern)?.[1] ?? pattern;

interface Row {
  readonly key: string;
  readonly text: string;
  readonly act: string;
  readonly onAct: () => void;
}

function Rows({ title, none, rows }: { readonly title: string; readonly none: string; readonly rows: readonly Row[] }) {
  return (
    <section class="library-section">
      <h2 class="library-heading">{title}</h2>
      {rows.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul class="rows">
          {rows.map((row) => (
            <li key={row.key} class="rows-row">
              <bdi>{row.text}</bdi>
              <button type="button" class="button" aria-label={`${row.act}: ${row.text}`} onClick={row.onAct}>
                {row.act}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
