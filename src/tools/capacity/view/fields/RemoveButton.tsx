export interface RemoveButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean | undefined;
}

export function RemoveButton({ label, onClick, disabled }: RemoveButtonProps) {
  return (
    <button
      type="button"
      class="ui-icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8m0-8l-8 8" />
      </svg>
    </button>
  );
}
