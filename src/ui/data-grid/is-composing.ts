const inputMethodKey = 229;

/** The part of a keyboard event that says whether an input method is at work; Safari says so by the key code alone. */
interface ComposingEvent {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

export function isComposing(event: ComposingEvent): boolean {
  return event.isComposing || event.keyCode === inputMethodKey;
}
