import type { MarkdownHeading } from 'astro';

export interface Section {
  readonly id: string;
  readonly title: string;
}

/** The sections of a chapter as its list of contents shows them: second-level headings, without the notes at the end. */
export function sectionsOf(headings: readonly MarkdownHeading[]): Section[] {
  return headings
    .filter(({ depth, slug }) => depth === 2 && slug !== 'footnote-label')
    .map(({ slug, text }) => ({ id: slug, title: text }));
}
