import type { Locale } from './locale.ts';
import { text as en, type SiteText } from './site.en.ts';
import { text as zh } from './site.zh.ts';

/** The words of the frame and of the pages that are not chapters. */
export const siteText = { en, zh } as const satisfies Record<Locale, SiteText>;
