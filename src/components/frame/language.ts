import { $language } from '../../study/preferences.ts';
import { currentSection } from './current-section.ts';

/** The switch leads to the same heading of the same page, and the choice is remembered for the start page. */
export function rememberLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.addEventListener('click', () => {
      $language.set(link.dataset.language ?? '');
      link.hash = currentSection() ?? location.hash;
    });
  }
}
