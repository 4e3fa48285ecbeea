import { describe, expect, test } from 'vitest';
import { quizSchema, teamSchema, type Question } from '../../src/components/study-data.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { filesBelow, read } from './repository.ts';

const names = (folder: string) =>
  filesBelow(`content/en/${folder}`).map((file) =>
    file.slice(`content/en/${folder}/`.length, -'.json'.length),
  );

function data(locale: Locale, folder: string, name: string): unknown {
  return JSON.parse(read(`content/${locale}/${folder}/${name}.json`));
}

const quiz = (locale: Locale, name: string) => quizSchema.parse(data(locale, 'quiz', name)).questions;
const team = (locale: Locale, name: string) => teamSchema.parse(data(locale, 'team', name));

/** What must be the same in both languages. */
function bones({ id, kind, section, right, ...rest }: Question) {
  const options = 'options' in rest ? rest.options.length : rest.tolerance;
  return { id, kind, section, right, options };
}

describe.each(names('quiz'))('the questions of %s', (name) => {
  test('are the same in both languages, with the same answers', () => {
    expect(quiz('zh', name).map(bones)).toEqual(quiz('en', name).map(bones));
  });

  test('are of all four kinds and have ids of their own', () => {
    const questions = quiz('en', name);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(4);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test('have answers among their options, never given away by their order', () => {
    for (const question of quiz('en', name)) {
      if (question.kind === 'number') continue;
      const letters = 'abcdefgh'.slice(0, question.options.length);
      const right = Array.from(question.right);
      expect(
        right.every((letter) => letters.includes(letter)),
        question.id,
      ).toBe(true);
      if (question.kind === 'order') {
        expect(right.toSorted().join('')).toBe(letters);
        expect(question.right).not.toBe(letters);
      } else expect(question.right).toBe(right.toSorted().join(''));
    }
  });

  test('lead back to headings of the chapter', () => {
    for (const { section } of quiz('en', name))
      expect(read(`content/en/guide/${name}.mdx`)).toContain(`{#${section}}`);
  });
});

describe.each(names('team'))('the plan for a team in %s', (name) => {
  test('has the same steps and minutes in both languages', () => {
    const plan = (locale: Locale) => {
      const { prepare, room, steps } = team(locale, name);
      return [prepare.length, room.length, steps.map(({ id, minutes }) => ({ id, minutes }))];
    };
    expect(plan('zh')).toEqual(plan('en'));
  });
});

test.each(locales)('every box and every quiz of a chapter has its data (%s)', (locale) => {
  const used = filesBelow(`content/${locale}/guide`).flatMap((file) =>
    [...read(file).matchAll(/<(Quiz|TeamBox) name="([\w-]+)"/g)].map(([, part, name = '']) => ({
      name,
      folder: part === 'Quiz' ? 'quiz' : 'team',
    })),
  );
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter(({ folder, name }) => !names(folder).includes(name))).toEqual([]);
});
