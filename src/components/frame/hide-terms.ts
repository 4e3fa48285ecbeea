/** Escape hides a definition that covers the text; it shows again the next time the reader points at a term. */
export function hideTermsOnEscape(): void {
  const { dataset } = document.documentElement;
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dataset.terms = 'hidden';
  });
  const show = ({ target }: Event) => {
    if (target instanceof Element && target.matches('.term > a')) delete dataset.terms;
  };
  document.addEventListener('pointerover', show);
  document.addEventListener('focusin', show);
}
