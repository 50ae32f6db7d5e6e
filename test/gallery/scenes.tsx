import type { ComponentType } from 'preact';
import { cardScenes } from './card-scenes';
import { pageScenes } from './page-scenes';

/** A picture of the gallery: its sheet, its width in CSS pixels and what it draws. */
export interface Scene {
  readonly sheet: () => Promise<unknown>;
  readonly size: readonly [width: number, height: number];
  readonly View: ComponentType;
}

export const scenes: Readonly<Record<string, Scene>> = { ...cardScenes, ...pageScenes };
