import { describe, expect, test } from 'vitest';
import { alignedWith, hasHeadings, withPoints } from './pasted-table.ts';

describe('headings at the top of a pasted block', () => {
  test.each([
    [
      [
        ['Customer', 'Revenue 2026'],
        ['Halden', '100'],
      ],
    ],
    [
      [
        ['客户名称', '2026年收入（万元）'],
        ['凌阶电梯', '100'],
      ],
    ],
    [[['地区'], ['华北']]],
  ])('are seen in %j', (cells) => {
    expect(hasHeadings(cells, 2026)).toBe(true);
  });

  test.each([
    [
      [
        ['Halden Rail', '100'],
        ['Kestrel', '200'],
      ],
    ],
    [[['Region']]],
    [
      [
        ['Global Sales Ltd', '100'],
        ['Kestrel', '200'],
      ],
    ],
  ])('are not seen in %j', (cells) => {
    expect(hasHeadings(cells, 2026)).toBe(false);
  });
});

describe('decimal commas', () => {
  test('become points where the block is sure of them', () => {
    expect(
      withPoints([
        ['Zeta, Inc', '1.234,50', '7'],
        ['', '0,5', ''],
      ]),
    ).toEqual([
      ['Zeta, Inc', '1234.5', '7'],
      ['', '0.5', ''],
    ]);
  });

  test('are left alone in every other block', () => {
    const cells = [['Halden', '1,234.50', '1,234']];
    expect(withPoints(cells)).toBe(cells);
    const open = [['1,234']];
    expect(withPoints(open)).toBe(open);
  });
});

describe('a block under the columns of the grid', () => {
  const ids = [
    'name',
    'net',
    '2025 revenue',
    '2025 directCost',
    '2025 indirectCost',
    '2025 net',
    '2026 revenue',
  ];

  test('passes over the columns that are worked out', () => {
    expect(alignedWith([['Halden', '100', '60', '30', '110']], ids)).toEqual([
      ['Halden', '', '100', '60', '30', '', '110'],
    ]);
  });

  test('keeps its own net contributions where it has them', () => {
    const cells = [['Halden', '10', '100', '60', '30', '10', '110']];
    expect(alignedWith(cells, ids)).toBe(cells);
  });

  test('whose cells only look like net contributions in one row does not', () => {
    const cells = [
      ['Halden', '10', '100', '60', '30', '10', '110'],
      ['Kestrel', '10', '100', '60', '30', '55', '110'],
    ];
    expect(alignedWith(cells, ids)[1]).toEqual(['Kestrel', '', '10', '100', '60', '', '30']);
  });

  test('is cut at the last column', () => {
    expect(alignedWith([['1', '2', '3']], ['2026 revenue', '2026 net'])).toEqual([['1', '']]);
  });
});
