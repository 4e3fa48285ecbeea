import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { downloadAbility, safeFileName } from './download.ts';

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const desktop =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36';

describe('downloadAbility', () => {
  test.each([
    ['WeChat', `${phone} Mobile/15E148 MicroMessenger/8.0.47 NetType/WIFI Language/zh_CN`],
    ['WeChat on Windows', `${desktop} NetType/WIFI MicroMessenger/7.0.20 WindowsWechat`],
    ['WeCom', `${phone} Mobile/15E148 wxwork/4.1.0 MicroMessenger/7.0.1`],
    ['QQ', `${phone} Mobile/15E148 QQ/8.9.80.613 V1_IPH_SQ_8.9.80`],
    ['DingTalk', `${phone} Mobile/15E148 AliApp(DingTalk/7.0.40)`],
    ['Weibo', `${phone} Mobile/15E148 Weibo (iPhone15,2__weibo__13.9.0)`],
    ['Facebook', `${phone} Mobile/15E148 [FBAN/FBIOS;FBAV/430.0]`],
  ])('is blocked in %s', (_, userAgent) => {
    expect(downloadAbility(userAgent)).toBe('blocked');
  });

  test.each([
    ['Chrome', desktop],
    ['Safari', `${phone} Version/17.0 Mobile/15E148 Safari/604.1`],
    ['QQ Browser', `${phone} Version/16.0 MQQBrowser/14.2 Mobile/15E148 Safari/604.1`],
  ])('is there in %s', (_, userAgent) => {
    expect(downloadAbility(userAgent)).toBe('download');
  });
});

describe('safeFileName', () => {
  test.each([
    ['../A/B: 2026', 'A B 2026.csv'],
    ['战略大客户 2026', '战略大客户 2026.csv'],
    ['', 'seven-keys.csv'],
    ['...', 'seven-keys.csv'],
    ['CON', 'seven-keys.csv'],
    ['com1.old', 'seven-keys.csv'],
    ['plan\u202evsc.exe', 'plan vsc.exe.csv'],
    ['a\u0000b', 'a b.csv'],
    ['x'.repeat(300), `${'x'.repeat(80)}.csv`],
  ])('makes of %j', (name, expected) => {
    expect(safeFileName(name, 'csv')).toBe(expected);
  });

  test('has no path and fits every file system, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        const safe = safeFileName(name, 'csv');
        expect(safe).not.toMatch(/[/\\:*?"<>|]|^\.|^ |\p{Surrogate}/u);
        expect(safe.length).toBeGreaterThan(4);
      }),
      { numRuns: 1000 },
    );
  });
});
