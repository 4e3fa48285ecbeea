import type { Locale } from '../../../../i18n/locale.ts';
import type { Sector } from '../../presets/library.ts';
import type { Driver, DriverFamily } from '../../schema.ts';

const texts = {
  en: () => import('../../library-text.en.ts'),
  zh: () => import('../../library-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

export interface LibraryEntry {
  readonly id: string;
  readonly sector: Sector;
  readonly family: DriverFamily;
  readonly kind: Driver['kind'];
  readonly name: string;
  readonly formula: string;
  readonly inputs: readonly { readonly name: string; readonly unit: string }[];
  readonly ask: string;
  readonly verify: string;
}

/** The library with its words in one language. */
export async function loadLibrary(locale: Locale): Promise<readonly LibraryEntry[]> {
  const [{ libraryDrivers }, { libraryText }] = await Promise.all([
    import('../../presets/library.ts'),
    texts[locale](),
  ]);
  return libraryDrivers.map((entry) => ({ ...entry, ...libraryText[entry.id] }));
}
