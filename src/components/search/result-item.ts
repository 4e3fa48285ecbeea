import type { FoundPage } from './pagefind.ts';

const sectionsShown = 3;

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Pagefind marks the words found in HTML; only its text and its marks are taken over, nothing else can come in. */
function excerptNodes(excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node instanceof Element && node.tagName === 'MARK'
      ? element('mark', '', node.textContent)
      : (node.textContent ?? ''),
  );
}

function link(href: string, title: string, excerpt: string): HTMLElement {
  const made = document.createElement('a');
  made.href = href;
  made.append(
    element('span', 'result-title', title),
    element('span', 'result-excerpt', ...excerptNodes(excerpt)),
  );
  return made;
}

/** One page found, with up to three of its sections. */
export function resultItem({ url, excerpt, meta, sub_results: found }: FoundPage): HTMLElement {
  const title = meta.title ?? url;
  const sections = found
    .filter((section) => section.url !== url)
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, sectionsShown);
  const item = element('li', '');
  if (sections.length === 0) {
    item.append(link(url, title, excerpt));
    return item;
  }
  item.append(element('p', 'result-page', title));
  for (const section of sections) item.append(link(section.url, section.title, section.excerpt));
  return item;
}
