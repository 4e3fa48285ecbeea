import type { ComponentChildren } from 'preact';

export type NoticeKind = 'info' | 'done' | 'warning' | 'error';

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ComponentChildren;
  /** A button or link at the end of the line. */
  readonly action?: ComponentChildren;
  /** Read aloud when it appears or changes. */
  readonly live?: boolean | undefined;
}

/** Each kind has its own outline, so colour is never the only sign. */
const shapes = {
  info: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM8 7.2v4M8 4.6v.6',
  done: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM4.8 8.2l2.2 2.3l4.2-4.8',
  warning: 'M8 1.8l6.8 12.2H1.2zM8 6.2v3.6M8 11.7v.4',
  error: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3L1.5 10.7V5.3zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
} as const satisfies Record<NoticeKind, string>;

export function Notice({ kind, children, action, live }: NoticeProps) {
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div class={`ui-notice ui-notice-${kind}`} role={role}>
      <svg class="ui-notice-mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[kind]} />
      </svg>
      <div class="ui-notice-text">{children}</div>
      {action ? <div class="ui-notice-action">{action}</div> : null}
    </div>
  );
}
