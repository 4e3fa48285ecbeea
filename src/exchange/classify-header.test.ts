import { describe, expect, test } from 'vitest';
import { classifyHeader } from './classify-header.ts';
import { readUnit } from './read-unit.ts';
import { readYear } from './read-year.ts';

describe('classifyHeader', () => {
  test.each([
    ['Customer', 'name'],
    ['Customer name', 'name'],
    ['AccountName', 'name'],
    ['account_name', 'name'],
    ['客户', 'name'],
    ['客户名称', 'name'],
    ['公司名称', 'name'],
    ['Customer segment', 'segment'],
    ['Industry', 'segment'],
    ['所属行业', 'segment'],
    ['客户类型', 'segment'],
    ['Sales region', 'region'],
    ['销售区域', 'region'],
    ['客户区域', 'region'],
    ['Country', 'region'],
    ['备注', 'notes'],
    ['备注说明', 'notes'],
    ['Comments', 'notes'],
    ['Plant', 'location'],
    ['Site name', 'location'],
    ['工厂名称', 'location'],
    ['Year', 'year'],
    ['年份', 'year'],
    ['会计年度', 'year'],
    ['Regional sales', 'revenue'],
    ['区域销售额', 'revenue'],
    ['Net Sales', 'revenue'],
    ['Turnover', 'revenue'],
    ['主营业务收入', 'revenue'],
    ['年度收入', 'revenue'],
    ['COGS', 'directCost'],
    ['Cost of sales', 'directCost'],
    ['Direct costs', 'directCost'],
    ['营业成本', 'directCost'],
    ['直接成本', 'directCost'],
    ['Cost to serve', 'indirectCost'],
    ['Indirect cost', 'indirectCost'],
    ['服务成本', 'indirectCost'],
    ['间接成本', 'indirectCost'],
    ['Customer ID', 'other'],
    ['客户编号', 'other'],
    ['Account manager', 'other'],
    ['客户经理', 'other'],
    ['Sales growth', 'other'],
    ['Revenue share (%)', 'other'],
    ['收入同比', 'other'],
    ['Gross profit', 'other'],
    ['销量', 'other'],
    ['Sales Q1 2024', 'other'],
    ['Colour', null],
    ['', null],
    ['wholesales', null],
  ] as const)('takes %j for %s', (heading, meaning) => {
    expect(classifyHeader(heading, 2026).meaning).toBe(meaning);
  });

  test.each([
    ['2024 revenue', 2024, 0],
    ['Revenue 2024', 2024, 0],
    ['Revenue2024', 2024, 0],
    ['revenue_2024', 2024, 0],
    ['FY24 Revenue', 2024, 0],
    ["Revenue FY'25", 2025, 0],
    ["Revenue '25", 2025, 0],
    ['Revenue 2025E', 2025, 0],
    ['Revenue 2024/25', 2024, 0],
    ['2024年收入', 2024, 0],
    ['24年收入', 2024, 0],
    ['收入2024年', 2024, 0],
    ['收入(2024)', 2024, 0],
    ['2024年度销售额', 2024, 0],
    ['２０２４年收入（万元）', 2024, 4],
    ['Revenue (this year)', 2026, 0],
    ['Last year revenue', 2025, 0],
    ['今年收入', 2026, 0],
    ['去年收入', 2025, 0],
    ['前年销售额', 2024, 0],
    ['明年预测收入', 2027, 0],
    ['后年收入', 2028, 0],
    ['Sales Y-1', 2025, 0],
    ['收入（万元）', null, 4],
    ['收入(百万元)', null, 6],
    ['收入百万元', null, 6],
    ['收入，单位：亿元', null, 8],
    ['收入（人民币千元）', null, 3],
    ['Revenue (k)', null, 3],
    ['Revenue in thousands', null, 3],
    ['Revenue, in k€ 2024', 2024, 3],
    ['Revenue (€ million)', null, 6],
    ['Revenue 2024 (USD mn)', 2024, 6],
    ["Revenue '000", null, 3],
    ['Revenue ($000s)', null, 3],
    ['Sales TEUR', null, 3],
    ['Sales [EUR bn] 2023', 2023, 9],
    ['Revenue USD', null, 0],
  ] as const)('reads %j as revenue of %s times ten to the power of %s', (heading, year, powerOfTen) => {
    expect(classifyHeader(heading, 2026)).toMatchObject({ meaning: 'revenue', year, powerOfTen });
  });
});

describe('readUnit', () => {
  test.each([
    ['Sales in Germany', 0, null],
    ['Plan B', 0, null],
    ['Revenue (EUR)', 0, 'EUR'],
    ['收入（元）', 0, '元'],
    ['单位：万元', 4, '元'],
    ['金额单位:人民币万元', 4, '人民币'],
    ['All figures in € million', 6, '€'],
  ] as const)('of %j is ten to the power of %s in %s', (heading, powerOfTen, currency) => {
    expect(readUnit(heading)).toMatchObject({ powerOfTen, currency });
  });
});

describe('readYear', () => {
  test.each([
    ['2024', 2024],
    ['2024-12-31', 2024],
    ['31/12/2024', 2024],
    ['FY 24', 2024],
    ['2024年', 2024],
    ['２０２４', 2024],
    ['本年', 2026],
    ['prior year', 2025],
    ['20245', null],
    ['12', null],
    ['flyer', null],
    ['', null],
  ] as const)('of %j is %s', (text, year) => {
    expect(readYear(text, 2026)?.year ?? null).toBe(year);
  });
});
