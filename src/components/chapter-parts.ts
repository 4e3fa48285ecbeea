import Case from './Case.astro';
import Picture from './Picture.astro';
import Term from './Term.astro';

/** What a chapter may use in its text besides Markdown. README.md beside this file says how. */
export const chapterParts = { Case, Picture, Term };
