import { questionKinds, type Key } from './mark.ts';

/** What the page says of a question on its fieldset. */
export function keyOf({ dataset }: HTMLElement): Key {
  return {
    kind: questionKinds.find((kind) => kind === dataset.kind) ?? 'single',
    right: dataset.right ?? '',
    tolerance: Number(dataset.tolerance ?? 0),
    unit: dataset.unit ?? '',
  };
}

function inputs(question: HTMLElement): HTMLInputElement[] {
  return [...question.querySelectorAll('input')];
}

function places(question: HTMLElement): HTMLElement[] {
  return [...question.querySelectorAll<HTMLElement>('[data-letter]')];
}

function letterOf({ dataset }: HTMLElement): string {
  return dataset.letter ?? '';
}

/** The answer as it stands in the fields: letters, or the typed text. */
export function givenIn(question: HTMLElement): string {
  if (question.dataset.kind === 'number') return inputs(question)[0]?.value.trim() ?? '';
  if (question.dataset.kind === 'order') return places(question).map(letterOf).join('');
  return inputs(question)
    .filter(({ checked }) => checked)
    .map(({ value }) => value)
    .join('');
}

/** Puts an answer into the fields; an order of other letters belongs to an older question and is left aside. */
export function putInto(question: HTMLElement, given: string): void {
  const items = places(question);
  if (items.length > 0) {
    if (Array.from(given).sort().join('') !== items.map(letterOf).sort().join('')) return;
    items.sort((a, b) => given.indexOf(letterOf(a)) - given.indexOf(letterOf(b)));
    items[0]?.parentElement?.append(...items);
    return;
  }
  for (const input of inputs(question)) {
    if (question.dataset.kind === 'number') input.value = given;
    else input.checked = given.includes(input.value);
  }
}

/** The fields as the page came: nothing chosen or typed, the options of an order by their letters. */
export function clear(question: HTMLElement): void {
  putInto(question, places(question).map(letterOf).sort().join(''));
}
