import { i18n } from '#i18n';
import type { Density } from '@/utils/domain/choose-hints';
import { DENSITIES } from '@/utils/domain/settings';

interface DensityChoiceProps {
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
}

/** How many hints a page gets, as one choice of four. */
export function DensityChoice({ density, onDensity }: DensityChoiceProps) {
  return (
    <fieldset class="choice library-section">
      <legend class="library-heading">{i18n.t('settings.density')}</legend>
      <p class="soft">{i18n.t('settings.densityMore')}</p>
      {DENSITIES.map((choice) => (
        <label key={choice} class="choice-row">
          <input type="radio" name="density" value={choice} checked={density === choice} onChange={() => onDensity(choice)} />
          {i18n.t(`settings.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}
