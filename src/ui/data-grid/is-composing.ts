/** True for keys that belong to an input method. Safari ends a composition before the Enter that ended it. */
export function isComposing(event: KeyboardEvent): boolean {
  const inputMethodKey = 229;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari says it nowhere else
  return event.isComposing || event.keyCode === inputMethodKey;
}
