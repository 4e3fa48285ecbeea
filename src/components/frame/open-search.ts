function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** `/` and the button open the search; its code and the index arrive then, not before. */
export function openSearchOnDemand(): void {
  const open = async () => {
    const { openSearch } = await import('../search/search-dialog.ts');
    openSearch();
  };
  document.querySelector('[data-open-search]')?.addEventListener('click', () => void open());
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void open();
  });
}
