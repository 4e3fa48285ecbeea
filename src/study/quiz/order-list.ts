import { fill } from '../../i18n/fill.ts';

interface Words {
  readonly up: string;
  readonly down: string;
  readonly place: string;
}

function setEnds(list: HTMLElement): void {
  const buttons = [...list.querySelectorAll('button')];
  buttons.forEach((button, at) => {
    button.disabled = at === 0 || at === buttons.length - 1;
  });
}

function buttonFor(sign: string, label: string, move: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = sign;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', move);
  return button;
}

/** Gives every item of an order two buttons; `onMove` gets the sentence that says where the item went. */
export function makeMovable(list: HTMLElement, words: Words, onMove: (said: string) => void): void {
  const items = [...list.querySelectorAll<HTMLElement>('[data-letter]')];
  for (const item of items) {
    const letter = (item.dataset.letter ?? '').toUpperCase();
    const buttons = [
      buttonFor('↑', fill(words.up, { letter }), () => move(item.previousElementSibling, 'before')),
      buttonFor('↓', fill(words.down, { letter }), () => move(item.nextElementSibling, 'after')),
    ] as const;
    const move = (other: Element | null, side: 'before' | 'after') => {
      other?.[side](item);
      setEnds(list);
      // At an end the pressed button is disabled, and the keyboard would lose its place.
      const [first, second] = side === 'before' ? buttons : ([buttons[1], buttons[0]] as const);
      (first.disabled ? second : first).focus();
      const n = [...list.children].indexOf(item) + 1;
      onMove(fill(words.place, { letter, n, of: items.length }));
    };
    const moves = document.createElement('span');
    moves.className = 'quiz-moves';
    moves.append(...buttons);
    item.append(moves);
  }
  setEnds(list);
}

/** After the items were put into another order. */
export function refreshEnds(question: HTMLElement): void {
  const list = question.querySelector<HTMLElement>('.quiz-order');
  if (list) setEnds(list);
}
