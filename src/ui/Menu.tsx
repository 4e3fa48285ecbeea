import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { menuTarget } from './menu-target.ts';
import { placeBelow } from './place-below.ts';
import { useUniqueId } from './use-unique-id.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly onSelect: () => void;
  /** Given: a checkbox that leaves the menu open. */
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** A line above this item. */
  readonly separated?: boolean | undefined;
}

export interface MenuProps {
  readonly label: string;
  /** What the button shows instead of its label, such as an icon. */
  readonly icon?: ComponentChildren;
  readonly items: readonly MenuItem[];
  readonly disabled?: boolean | undefined;
  /** A button without an outline. */
  readonly quiet?: boolean | undefined;
}

export function Menu({ label, icon, items, disabled, quiet }: MenuProps) {
  const id = useUniqueId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  useLayoutEffect(() => {
    if (!open || !list.current || !button.current) return;
    list.current.showPopover();
    placeBelow(list.current, button.current);
    entries()[0]?.focus();
  }, [open]);

  const close = () => {
    list.current?.hidePopover();
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') event.preventDefault();
    if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      return;
    }
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    const next = menuTarget(
      event.key,
      at,
      all.map((entry) => entry.textContent),
    );
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <div class="ui-menu">
      <button
        ref={button}
        type="button"
        class={icon ? 'ui-icon-button' : `ui-button ui-menu-button${quiet ? ' ui-button-quiet' : ''}`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-label={icon ? label : undefined}
        title={icon ? label : undefined}
        disabled={disabled}
        onClick={() => {
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon ?? label}
      </button>
      <div
        ref={list}
        id={`${id}-list`}
        class="ui-menu-list"
        role="menu"
        aria-label={label}
        popover="auto"
        onToggle={(event) => {
          if (event.newState === 'closed') setOpen(false);
        }}
        onKeyDown={onKeyDown}
      >
        {open
          ? items.map((item) => (
              <button
                key={item.id}
                type="button"
                class={item.separated ? 'ui-menu-item ui-menu-separated' : 'ui-menu-item'}
                role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
                aria-checked={item.checked}
                tabIndex={-1}
                disabled={item.disabled}
                onClick={() => {
                  if (item.checked === undefined) close();
                  item.onSelect();
                }}
              >
                {item.label}
              </button>
            ))
          : null}
      </div>
    </div>
  );
}
