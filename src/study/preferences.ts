import { persistentAtom } from '@nanostores/persistent';

/** `light`, `dark` or `system`. The head of every page reads the same key before anything is painted. */
export const $theme = persistentAtom<string>('seven-keys:theme', 'system');

/** The language chosen last; the start page leads there. Empty until somebody chose. */
export const $language = persistentAtom<string>('seven-keys:language', '');
