/** The button stands still until it is pressed: the document and what changes it arrive then. */
for (const step of document.querySelectorAll<HTMLElement>('[data-next-step]')) {
  const buttons = step.querySelectorAll('button');
  for (const button of buttons) {
    button.addEventListener('click', () => {
      button.disabled = true;
      void import('./put-on-list.ts')
        .then(({ putOnList }) => putOnList(step, button.dataset.off === undefined))
        .finally(() => {
          button.disabled = false;
        });
    });
  }
}
