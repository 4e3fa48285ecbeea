const gap = 4;

/** Puts a popover under its button, or above it where there is no room, always inside the window. */
export function placeBelow(popover: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const size = popover.getBoundingClientRect();
  const below = anchor.bottom + gap;
  const top = below + size.height > innerHeight ? Math.max(gap, anchor.top - gap - size.height) : below;
  const left = Math.min(anchor.left, document.documentElement.clientWidth - size.width - gap);
  popover.style.top = `${top}px`;
  popover.style.left = `${Math.max(gap, left)}px`;
}
