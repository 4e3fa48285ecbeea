import { seeSection } from '../../study/progress.ts';
import { $progress } from '../../study/store.ts';

/** A section left sooner than this was passed by, not read. */
const readingTime = 3000;

function headings(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main h2[id]:not(#footnote-label)')];
}

/** The last heading above the upper third of the window: the section that is being read. */
export function currentSection(): string | null {
  const line = window.innerHeight / 3;
  const above = headings().filter((heading) => heading.getBoundingClientRect().top <= line);
  return above.at(-1)?.id ?? null;
}

function mark(section: string | null): void {
  for (const link of document.querySelectorAll('.on-this-page a, .on-this-page-fold a')) {
    if (section !== null && link.getAttribute('href') === `#${section}`)
      link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

function remember(section: string): void {
  const slug = document.documentElement.dataset.chapter;
  if (slug === undefined) return;
  const sections = headings().map(({ id }) => id);
  $progress.set(seeSection($progress.get(), slug, section, sections));
}

/** Marks the section being read in the list of contents, and keeps it as the place where the reader stopped. */
export function followSections(): void {
  const all = headings();
  if (all.length === 0) return;
  let current: string | null = null;
  let timer = 0;
  const observer = new IntersectionObserver(
    () => {
      const now = currentSection();
      if (now === current) return;
      current = now;
      mark(now);
      clearTimeout(timer);
      if (now !== null) timer = window.setTimeout(remember, readingTime, now);
    },
    { rootMargin: '0px 0px -66% 0px' },
  );
  for (const heading of all) observer.observe(heading);
}
