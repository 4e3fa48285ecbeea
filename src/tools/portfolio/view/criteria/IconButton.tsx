const icons = {
  up: 'M3.5 10L8 5.5L12.5 10',
  down: 'M3.5 6L8 10.5L12.5 6',
  remove: 'M4 4l8 8m0-8l-8 8',
} as const;

export interface IconButtonProps {
  readonly icon: keyof typeof icons;
  readonly label: string;
  readonly disabled?: boolean | undefined;
  readonly onClick: () => void;
}

export function IconButton({ icon, label, disabled, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="ui-icon-button portfolio-icon"
      data-icon={icon}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icons[icon]} />
      </svg>
    </button>
  );
}
