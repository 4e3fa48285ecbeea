import { $theme } from '../../study/preferences.ts';

function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** Binds the three choices to storage; other open tabs follow. */
export function switchTheme(): void {
  const choices = [...document.querySelectorAll<HTMLInputElement>('#themes input')];
  $theme.subscribe((theme) => {
    apply(theme);
    for (const choice of choices) choice.checked = choice.value === theme;
  });
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      $theme.set(choice.value);
    });
  }
}
