/** Equal for names that differ only in case, width, or spaces: `ＡＢＣ  Ltd` and `abc ltd`. */
export function accountKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
