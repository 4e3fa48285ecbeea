import { describe, expect, test } from 'vitest';
import { anchorsText as anchorsEn } from './anchors-text.en.ts';
import { anchorsText as anchorsZh } from './anchors-text.zh.ts';
import { presetText as en } from './preset-text.en.ts';
import { presetText as zh } from './preset-text.zh.ts';
import { criterionPresets, gatePresets, presetGroups, presetSets } from './presets.ts';

describe('words of the built-in criteria', () => {
  test.each([
    ['criteria', Object.keys(criterionPresets)],
    ['gates', gatePresets],
    ['groups', presetGroups],
    ['sets', presetSets],
  ] as const)('name all %s and no others', (part, ids) => {
    expect(Object.keys(en[part]).toSorted()).toEqual([...ids].toSorted());
    expect(Object.keys(zh[part]).toSorted()).toEqual([...ids].toSorted());
  });

  test('give every criterion three anchors and three questions in both languages', () => {
    for (const anchors of [anchorsEn, anchorsZh]) {
      expect(Object.keys(anchors)).toEqual(Object.keys(criterionPresets));
      for (const { low, middle, high, ask } of Object.values(anchors)) {
        expect(new Set([low, middle, high]).size).toBe(3);
        expect(ask).toHaveLength(3);
        for (const question of ask) expect(question).toMatch(/[?？]$/);
      }
    }
  });

  test('give no two criteria one name', () => {
    for (const { criteria } of [en, zh]) {
      expect(new Set(Object.values(criteria)).size).toBe(Object.keys(criterionPresets).length);
    }
  });
});
