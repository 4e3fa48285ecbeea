import { fill } from '../../i18n/fill.ts';
import { chapterState, setRead, type Progress } from '../../study/progress.ts';
import { $progress } from '../../study/store.ts';

function markChapters(progress: Progress): void {
  const words = document.querySelector<HTMLElement>('#sidebar')?.dataset ?? {};
  for (const link of document.querySelectorAll<HTMLElement>('a[data-chapter]')) {
    const mark = link.querySelector<HTMLElement>('.progress');
    const state = chapterState(progress, link.dataset.chapter ?? '');
    if (!mark?.firstElementChild) continue;
    mark.dataset.state = state;
    mark.firstElementChild.textContent = words[state] ?? '';
  }
}

/** The first link of the home page leads on from where the reader stopped. */
function offerToContinue({ last }: Progress): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-continue]');
  const chapter =
    last && document.querySelector<HTMLAnchorElement>(`.sidebar [data-chapter="${CSS.escape(last.slug)}"]`);
  if (!link || !chapter) return;
  const title = chapter.querySelector('.nav-title')?.textContent ?? '';
  link.href = `${chapter.pathname}#${last.section}`;
  link.textContent = fill(link.dataset.continue ?? '', { title });
}

function countRead(progress: Progress): void {
  const line = document.querySelector<HTMLElement>('[data-read-count]');
  if (!line) return;
  const slugs = [...document.querySelectorAll<HTMLElement>('.sidebar [data-chapter]')].map(
    (link) => link.dataset.chapter ?? '',
  );
  const n = slugs.filter((slug) => chapterState(progress, slug) === 'read').length;
  line.textContent = fill(line.dataset.readCount ?? '', { n, total: slugs.length });
}

function bindFinished(): void {
  const box = document.querySelector<HTMLInputElement>('input[data-finished]');
  const slug = document.documentElement.dataset.chapter;
  if (!box || slug === undefined) return;
  box.addEventListener('change', () => {
    $progress.set(setRead($progress.get(), slug, box.checked));
  });
  $progress.subscribe((progress) => {
    box.checked = chapterState(progress, slug) === 'read';
  });
}

export function showProgress(): void {
  bindFinished();
  $progress.subscribe((progress) => {
    markChapters(progress);
    offerToContinue(progress);
    countRead(progress);
  });
}
