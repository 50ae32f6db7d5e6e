import { Icon } from './Icon';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A search that acts on every letter. */
export function SearchField({ label, value, onValue }: SearchFieldProps) {
  return (
    <div class="search">
      <Icon name="search" />
      <input
        class="field search-field"
        type="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
