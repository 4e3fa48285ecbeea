/** The part of Pagefind's search that this site uses; its file is made by the build, so it brings no types. */
export interface Pagefind {
  options(options: { readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Found[] }>;
}

interface Found {
  data(): Promise<FoundPage>;
}

export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly FoundSection[];
}

export interface FoundSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** Where in the page the words stand: the more, the better the section fits. */
  readonly locations: readonly number[];
}

let loading: Promise<Pagefind> | undefined;

async function load(folder: string): Promise<Pagefind> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- a file of the build, described above
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** Loads the index of the page's language once; a failed load is tried again at the next call. */
export function loadPagefind(folder: string): Promise<Pagefind> {
  loading ??= load(folder).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
