import partStyles from '../../../ui/raters.css?url';
import { loadStyles } from '../../../workbench/load-styles.ts';

/** The screen with its styles: lists of people have their own, which no other screen needs. */
export async function loadRaters() {
  const [{ Raters }] = await Promise.all([import('./later.ts'), loadStyles(partStyles)]);
  return Raters;
}
