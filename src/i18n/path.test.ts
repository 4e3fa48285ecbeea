import { describe, expect, test } from 'vitest';
import { localePath, samePageIn, sitePath } from './path.ts';

describe('addresses under a base', () => {
  test.each([
    ['en', '', '/', '/en/'],
    ['zh', 'guide/portfolio/', '/', '/zh/guide/portfolio/'],
    ['zh', 'guide/portfolio/', '/keys/', '/keys/zh/guide/portfolio/'],
    ['en', 'glossary/', '/keys', '/keys/en/glossary/'],
  ] as const)('localePath(%s, %s, %s) is %s', (locale, path, base, address) => {
    expect(localePath(locale, path, base)).toBe(address);
  });

  test('a file of the site starts below the base', () => {
    expect(sitePath('favicon.svg', '/keys/')).toBe('/keys/favicon.svg');
    expect(sitePath('/favicon.svg')).toBe('/favicon.svg');
  });

  test('the same page in the other language keeps the rest of the address', () => {
    expect(samePageIn('zh', '/en/guide/value/')).toBe('/zh/guide/value/');
    expect(samePageIn('en', '/keys/zh/', '/keys/')).toBe('/keys/en/');
  });

  test('an address outside the languages leads home', () => {
    expect(samePageIn('zh', '/404.html')).toBe('/zh/');
    expect(samePageIn('zh', '/elsewhere/en/', '/keys/')).toBe('/keys/zh/');
  });
});
