import type { ComponentChildren } from 'preact';

export interface ToolBarText {
  readonly undo: string;
  readonly redo: string;
}

export interface ToolBarProps {
  readonly title: string;
  readonly text: ToolBarText;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** What is saved, in words. */
  readonly status: ComponentChildren;
  /** Menus and buttons at the end. */
  readonly children?: ComponentChildren;
}

export function ToolBar(props: ToolBarProps) {
  return (
    <div class="ui-tool-bar">
      <h2 class="ui-tool-title">{props.title}</h2>
      <span class="ui-tool-steps">
        <button
          type="button"
          class="ui-icon-button"
          aria-label={props.text.undo}
          title={props.text.undo}
          disabled={!props.canUndo}
          onClick={props.onUndo}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3L2.5 6.5L6 10M2.5 6.5h7a4 4 0 0 1 0 8H7" />
          </svg>
        </button>
        <button
          type="button"
          class="ui-icon-button"
          aria-label={props.text.redo}
          title={props.text.redo}
          disabled={!props.canRedo}
          onClick={props.onRedo}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3l3.5 3.5L10 10m3.5-3.5h-7a4 4 0 0 0 0 8H9" />
          </svg>
        </button>
      </span>
      <div class="ui-tool-end">
        <span class="ui-tool-status" role="status">
          {props.status}
        </span>
        {props.children}
      </div>
    </div>
  );
}
