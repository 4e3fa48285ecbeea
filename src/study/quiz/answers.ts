/** What a reader answered and had marked: by the chapter's slug, then by the question's id. */
export type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const noAnswers: Answers = {};

export function answersOf(answers: Answers, quiz: string): Readonly<Record<string, string>> {
  return answers[quiz] ?? {};
}

export function keepAnswer(answers: Answers, quiz: string, question: string, given: string): Answers {
  return { ...answers, [quiz]: { ...answersOf(answers, quiz), [question]: given } };
}

export function forgetQuiz(answers: Answers, quiz: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== quiz));
}

/** No answer is longer; what is longer did not come from a question. */
const longest = 40;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readQuiz(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  const known = Object.entries(value).flatMap(([question, given]) =>
    typeof given === 'string' && given.length <= longest ? [[question, given] as const] : [],
  );
  return Object.fromEntries(known);
}

/** Reads what is in storage; whatever is no answer is left out, since nothing but exercises can be lost. */
export function parseAnswers(text: string): Answers {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return noAnswers;
  }
  if (!isRecord(value)) return noAnswers;
  return Object.fromEntries(Object.entries(value).map(([quiz, given]) => [quiz, readQuiz(given)]));
}
