const loading = new Map<string, Promise<void>>();

/**
 * Styles of a part that is loaded later. Imported in the ordinary way they would be linked in every page that has the tool,
 * since Astro takes the styles of all parts of an island into the page.
 */
export function loadStyles(url: string): Promise<void> {
  const known = loading.get(url);
  if (known) return known;
  const made = new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      loading.delete(url);
      link.remove();
      reject(new Error(`no styles at ${url}`));
    };
    document.head.append(link);
  });
  loading.set(url, made);
  return made;
}
