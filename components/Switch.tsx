interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  /** Names the switch for listeners when the words beside it do not stand alone. */
  readonly of?: string;
  readonly onSwitch: (on: boolean) => void;
}

/** On or off, told by the place of the knob and its fill. */
export function Switch({ label, on, of, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={of ? `${label}: ${of}` : undefined}
      onClick={() => onSwitch(!on)}
    >
      <span>{label}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-knob" />
      </span>
    </button>
  );
}
