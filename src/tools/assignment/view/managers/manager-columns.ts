import type { PeopleColumn } from '../../../../workbench/people/people-column.ts';
import { skillName, type Words } from '../../chart.ts';
import type { InputText } from '../../inputs-text.en.ts';
import { assignmentLimits, type Skill } from '../../schema.ts';
import { skillColumn } from '../../state/changes.ts';

/** What is taken in with people from a table: hours, share, languages, regions and a rating for each skill. */
export function managerColumns(
  words: Words,
  text: InputText['managers'],
  skills: readonly Skill[],
): readonly PeopleColumn[] {
  const named = (key: string, label: string) => ({ key, label, names: [label.toLowerCase()] });
  const { min, max } = assignmentLimits.level;
  return [
    { ...named('hours', text.hours), kind: 'number', min: 0, max: assignmentLimits.hours },
    { ...named('share', text.share), kind: 'percent', min: 0, max: 1 },
    { ...named('languages', text.languages), kind: 'text' },
    { ...named('regions', text.regions), kind: 'text' },
    ...skills.map((skill): PeopleColumn => {
      const label = skillName(words, { skills }, skill);
      return { ...named(skillColumn(skill.id), label), kind: 'number', min, max };
    }),
  ];
}
