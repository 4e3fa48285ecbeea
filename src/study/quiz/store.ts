import { persistentAtom } from '@nanostores/persistent';
import { noAnswers, parseAnswers, type Answers } from './answers.ts';

/** The reader's marked answers on this device. */
export const $answers = persistentAtom<Answers>('seven-keys:quiz', noAnswers, {
  encode: JSON.stringify,
  decode: parseAnswers,
});
