import { fill } from '../../i18n/fill.ts';
import { answersOf, forgetQuiz, keepAnswer } from './answers.ts';
import { clear, givenIn, keyOf, putInto } from './fields.ts';
import { markAnswer, type Mark, type QuestionKind } from './mark.ts';
import { makeMovable, refreshEnds } from './order-list.ts';
import { $answers } from './store.ts';

type Words = DOMStringMap;

function sentence(words: Words, kind: QuestionKind, mark: Mark): string {
  if (mark.kind === 'open') return (kind === 'number' ? words.openNumber : words.openChoice) ?? '';
  if (mark.kind !== 'partly') return words[mark.kind] ?? '';
  const { found, of, extra } = mark;
  return fill((kind === 'order' ? words.partlyOrder : words.partlyChoice) ?? '', { found, of, extra });
}

function verdictOf(question: HTMLElement): HTMLElement | null {
  return question.querySelector('.quiz-verdict');
}

function say(question: HTMLElement, said: string): void {
  const verdict = verdictOf(question);
  if (verdict) verdict.textContent = said;
}

function showMark(question: HTMLElement, words: Words): Mark {
  const key = keyOf(question);
  const mark = markAnswer(key, givenIn(question));
  question.dataset.mark = mark.kind;
  say(question, sentence(words, key.kind, mark));
  return mark;
}

function unmark(question: HTMLElement): void {
  delete question.dataset.mark;
  say(question, '');
}

function showScore(quiz: HTMLElement, questions: readonly HTMLElement[]): void {
  const marks = questions.map(({ dataset }) => dataset.mark).filter((mark) => mark && mark !== 'open');
  const score = quiz.querySelector<HTMLElement>('.quiz-score');
  if (score) score.hidden = marks.length === 0;
  const said = score?.querySelector('output');
  if (!said) return;
  said.textContent = fill(quiz.dataset.score ?? '', {
    right: marks.filter((mark) => mark === 'right').length,
    answered: marks.length,
    of: questions.length,
  });
}

function bindQuestion(question: HTMLElement, quiz: HTMLElement, onMark: () => void): void {
  const { quiz: name = '', up = '', down = '', place = '' } = quiz.dataset;
  const id = question.dataset.question ?? '';
  const check = () => {
    const mark = showMark(question, quiz.dataset);
    if (mark.kind === 'open') return;
    $answers.set(keepAnswer($answers.get(), name, id, givenIn(question)));
    const answer = question.querySelector('details');
    if (answer) answer.open = true;
    onMark();
  };
  const list = question.querySelector<HTMLElement>('.quiz-order');
  if (list) {
    makeMovable(list, { up, down, place }, (said) => {
      unmark(question);
      say(question, said);
      onMark();
    });
  }
  question.querySelector('[data-check]')?.addEventListener('click', check);
  question.addEventListener('input', () => {
    unmark(question);
    onMark();
  });
  question.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target instanceof HTMLInputElement && target.type === 'text') check();
  });
  const given = answersOf($answers.get(), name)[id];
  if (given === undefined) return;
  putInto(question, given);
  refreshEnds(question);
  showMark(question, quiz.dataset);
}

/** Marks answers, keeps them on this device and shows the score of one chapter's questions. */
export function bindQuiz(quiz: HTMLElement): void {
  const questions = [...quiz.querySelectorAll<HTMLElement>('fieldset')];
  const onMark = () => showScore(quiz, questions);
  for (const question of questions) bindQuestion(question, quiz, onMark);
  quiz.querySelector('[data-again]')?.addEventListener('click', () => {
    $answers.set(forgetQuiz($answers.get(), quiz.dataset.quiz ?? ''));
    for (const question of questions) {
      clear(question);
      refreshEnds(question);
      unmark(question);
      const answer = question.querySelector('details');
      if (answer) answer.open = false;
    }
    onMark();
    questions[0]?.querySelector<HTMLElement>('input, button')?.focus();
  });
  onMark();
}
