import type { ComponentType } from 'preact';
import { cardScenes } from './card-scenes';
import { libraryScenes } from './library-scenes';
import { noteScenes } from './note-scenes';
import { pageScenes } from './page-scenes';
import { searchScenes } from './search-scenes';
import { welcomeScenes } from './welcome-scenes';

/** A picture of the gallery: its sheet, its width in CSS pixels and what it draws. */
export interface Scene {
  readonly sheet: () => Promise<unknown>;
  readonly size: readonly [width: number, height: number];
  /** What to press, one after the other, before the picture is taken, as selectors. */
  readonly press?: readonly string[];
  readonly View: ComponentType;
}

export const scenes: Readonly<Record<string, Scene>> = {
  ...cardScenes,
  ...pageScenes,
  ...noteScenes,
  ...libraryScenes,
  ...searchScenes,
  ...welcomeScenes,
};
