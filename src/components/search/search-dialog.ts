import { fill } from '../../i18n/fill.ts';
import { loadPagefind, type FoundPage } from './pagefind.ts';
import { resultItem } from './result-item.ts';

const pause = 150;
const most = 12;

interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly hint: string;
}

let parts: Parts | undefined;
let latest = 0;

/** The phrase as it stands comes first; only when no page has it do its single words count. */
async function find(folder: string, query: string): Promise<{ total: number; pages: FoundPage[] }> {
  const pagefind = await loadPagefind(folder);
  const exact = await pagefind.search(`"${query.replaceAll('"', ' ')}"`);
  const { results } = exact.results.length > 0 ? exact : await pagefind.search(query);
  return {
    total: results.length,
    pages: await Promise.all(results.slice(0, most).map((found) => found.data())),
  };
}

async function show({ dialog, field, status, results, hint }: Parts): Promise<void> {
  const query = field.value.trim();
  latest += 1;
  const own = latest;
  if (query === '') {
    results.replaceChildren();
    status.textContent = hint;
    return;
  }
  status.textContent = status.dataset.loading ?? '';
  try {
    const { total, pages } = await find(dialog.dataset.index ?? '', query);
    if (own !== latest) return;
    results.replaceChildren(...pages.map(resultItem));
    const sentence = total === 0 ? status.dataset.none : status.dataset.found;
    status.textContent = fill(sentence ?? '', { query, n: total });
  } catch {
    if (own === latest) status.textContent = status.dataset.failed ?? '';
  }
}

/** Arrow keys move between the field and the links below it. */
function move(event: KeyboardEvent, { field, results }: Parts): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [field, ...results.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function bind(): Parts | undefined {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#search');
  const field = dialog?.querySelector('input');
  const status = dialog?.querySelector<HTMLElement>('.search-status');
  const results = dialog?.querySelector<HTMLElement>('.search-results');
  if (!dialog || !field || !status || !results) return undefined;
  const bound = { dialog, field, status, results, hint: status.textContent };
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void show(bound), pause);
  });
  // Enter opens the first result, and one Escape closes the dialog instead of emptying the field first.
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape') dialog.close();
    else results.querySelector('a')?.click();
  });
  dialog.addEventListener('keydown', (event) => {
    move(event, bound);
  });
  dialog.addEventListener('click', (event) => {
    const outside = event.target === dialog;
    const link = event.target instanceof Element && event.target.closest('a') !== null;
    if (outside || link) dialog.close();
  });
  return bound;
}

export function openSearch(): void {
  parts ??= bind();
  if (!parts || parts.dialog.open) return;
  parts.dialog.showModal();
  parts.field.select();
  void loadPagefind(parts.dialog.dataset.index ?? '').catch(() => {
    // The first search says that the index is missing.
  });
}
