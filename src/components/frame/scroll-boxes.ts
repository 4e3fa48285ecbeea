/** A table or formula wider than the page scrolls in its box; only then is the box a stop for the keyboard. */
function mark(box: HTMLElement | MathMLElement): void {
  const { label } = box.dataset;
  if (box.scrollWidth > box.clientWidth) {
    box.setAttribute('tabindex', '0');
    if (label === undefined) return;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', label);
  } else {
    for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  }
}

export function watchScrollBoxes(): void {
  const boxes = document.querySelectorAll<HTMLElement | MathMLElement>(
    '.prose .table, math[display="block"]',
  );
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (target instanceof HTMLElement || target instanceof MathMLElement) mark(target);
  });
  for (const box of boxes) observer.observe(box);
}
