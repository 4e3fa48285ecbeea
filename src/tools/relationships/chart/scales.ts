import { fill } from '../../../i18n/fill.ts';
import { grades, influences, roles } from '../schema.ts';
import { gradeChoice, influenceChoice, type Words } from './words.ts';

/** Roles and scales in one line each, for a sheet that is filled in by hand. */
export function scaleLines(words: Words): readonly string[] {
  const { text } = words;
  const line = (name: string, values: readonly string[]) =>
    fill(text.pair, { name, value: values.join(text.stepGap) });
  return [
    ...roles.map((role) => line(text.roles[role], [text.roleHints[role]])),
    line(
      text.influence.label,
      influences.map((step) => influenceChoice(words, step)),
    ),
    line(
      text.attitude.label,
      grades.map((grade) => gradeChoice(words, text.attitude.anchors, grade)),
    ),
  ];
}
