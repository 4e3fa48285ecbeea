import { describe, expect, test } from 'vitest';
import { twoLines } from './two-lines.ts';

describe('twoLines', () => {
  test.each([
    ['Technology', 'Technology', ''],
    ['A business initiative', 'A business', 'initiative'],
    ['The right number of accounts', 'The right number', 'of accounts'],
    ['Relationshipmanagement', 'Relationshipmanagement', ''],
    ['经营举措', '经营举措', ''],
    ['多层级的关系与资产', '多层级的关', '系与资产'],
  ])('%s', (name, first, second) => {
    expect(twoLines(name, 15)).toEqual([first, second]);
  });
});
