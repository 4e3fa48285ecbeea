export interface RemoveButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean | undefined;
}

/** Takes the row it stands in away, and leaves the focus at the row that follows, else where a row can be added. */
export function RemoveButton({ label, onClick, disabled }: RemoveButtonProps) {
  return (
    <button
      type="button"
      class="ui-icon-button"
      aria-label={label}
      title={label}
      data-remove
      disabled={disabled}
      onClick={({ currentTarget }) => {
        const focusNext = nextFocus(currentTarget);
        onClick();
        requestAnimationFrame(focusNext);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8m0-8l-8 8" />
      </svg>
    </button>
  );
}

/** Drawing takes a frame or two; a row that will not go keeps the focus. */
const mostFrames = 10;

function nextFocus(button: HTMLElement): () => void {
  const row = button.closest('tr, li');
  const list = row?.parentElement;
  const section = button.closest('section');
  const place = row && list ? [...list.children].indexOf(row) : 0;
  let frames = 0;
  const focusNext = () => {
    frames += 1;
    if (row?.isConnected) {
      if (frames < mostFrames) requestAnimationFrame(focusNext);
      return;
    }
    const next = list?.children[place] ?? list?.children[place - 1];
    const inRow = next?.querySelector<HTMLElement>('[data-remove]:not(:disabled)');
    const target = inRow?.isConnected ? inRow : section?.querySelector<HTMLElement>('select, .ui-button');
    target?.focus();
  };
  return focusNext;
}
