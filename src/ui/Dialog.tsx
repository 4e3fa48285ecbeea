import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useUniqueId } from './use-unique-id.ts';

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Escape, the close button, or the browser's own way of going back. The dialog goes when it is no longer rendered. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons at the end; the first choice last. */
  readonly footer?: ComponentChildren;
  readonly size?: 'narrow' | 'wide' | undefined;
}

/** Render it to open it. Focus goes in on opening and back to where it was on closing. */
export function Dialog({ title, closeLabel, onClose, children, footer, size = 'narrow' }: DialogProps) {
  const id = useUniqueId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`ui-dialog ui-dialog-${size}`}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
      }}
    >
      <div class="ui-dialog-head">
        <h2 id={`${id}-title`} class="ui-dialog-title">
          {title}
        </h2>
        <button
          type="button"
          class="ui-icon-button"
          aria-label={closeLabel}
          title={closeLabel}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" />
          </svg>
        </button>
      </div>
      <div class="ui-dialog-body">{children}</div>
      {footer ? <div class="ui-dialog-foot">{footer}</div> : null}
    </dialog>
  );
}
