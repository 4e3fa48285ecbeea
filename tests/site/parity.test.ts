import { describe, expect, test } from 'vitest';
import { filesBelow, read, root } from './repository.ts';

type Words = Readonly<Record<string, unknown>>;

const englishTexts = filesBelow('src').filter((file) => file.endsWith('.en.ts'));
const han = /\p{Script=Han}/u;

/** Every sentence of a text module by its path, such as `weights.title`. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => sentences(item, `${path}.${index}`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => sentences(item, path ? `${path}.${key}` : key));
  }
  return [];
}

async function textOf(file: string): Promise<Map<string, string>> {
  const module = (await import(`${root}${file}`)) as Words;
  return new Map(sentences(module));
}

/** Slots that show a value; English may have another only to choose between singular and plural. */
function slots(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function plurals(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\|/g)].map(([, name = '']) => name);
}

/** What is the same in both languages: symbols, codes, names of formats, numbers. */
const sameInBoth =
  /^[\P{L}]*$|^(AHP|CSV|TSV|PNG|XLSX|HHI|CR|RTL|UTF-8|GB18030|JSON|A4|Excel|WPS|Gini|English|中文|MIT)$/u;

/** A link to the other language says so in that language. */
const inTheOtherLanguage = new Set(['text.language.switchTo', 'text.language.other']);

describe.each(englishTexts)('%s', (file) => {
  const chinese = file.replace(/\.en\.ts$/, '.zh.ts');

  test('says the same things in both languages', async () => {
    const [en, zh] = [await textOf(file), await textOf(chinese)];
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [key, sentence] of en) {
      const chinese = slots(zh.get(key) ?? '');
      expect(chinese, key).toEqual(expect.arrayContaining(slots(sentence)));
      expect([...slots(sentence), ...plurals(sentence)], key).toEqual(expect.arrayContaining(chinese));
    }
  });

  test('leaves nothing untranslated', async () => {
    const [en, zh] = [await textOf(file), await textOf(chinese)];
    const same = [...en].filter(([key, sentence]) => sentence === zh.get(key) && !sameInBoth.test(sentence));
    expect(same).toEqual([]);
    const english = [...en].filter(([key, sentence]) => han.test(sentence) && !inTheOtherLanguage.has(key));
    expect(english).toEqual([]);
  });

  test('writes Chinese with full-width punctuation and no stray spaces', async () => {
    const zh = await textOf(chinese);
    const wrong = [...zh].filter(([, sentence]) =>
      misprint.test(sentence.replace(/\{\w+(\|[^}]*)?\}/g, '0')),
    );
    expect(wrong).toEqual([]);
  });
});

/** Half-width punctuation beside a Chinese character, or a space between two of them. */
const misprint = /\p{Script=Han}[,;:?!](?!\/\/)|[,;:?!]\p{Script=Han}|\p{Script=Han} +\p{Script=Han}/u;

const guides = (locale: string) =>
  filesBelow(`content/${locale}`).map((file) => file.slice(`content/${locale}/`.length));

function headings(mdx: string): string[] {
  return [...mdx.matchAll(/^(#+) .*\{#([\w-]+)\}\s*$/gm)].map(([, level = '', id = '']) => `${level}${id}`);
}

function parts(mdx: string): string[] {
  return [...mdx.matchAll(/^<([A-Z]\w*)/gm)].map(([, name = '']) => name);
}

describe('content', () => {
  test('has the same files in both languages', () => {
    expect(guides('zh')).toEqual(guides('en'));
  });

  test.each(guides('en'))('%s has the same headings and tools in the same order', (file) => {
    const [en, zh] = [read(`content/en/${file}`), read(`content/zh/${file}`)];
    expect(headings(zh)).toEqual(headings(en));
    expect(parts(zh)).toEqual(parts(en));
  });

  test.each(guides('en'))('%s gives every heading an id', (file) => {
    for (const locale of ['en', 'zh']) {
      const bare = [...read(`content/${locale}/${file}`).matchAll(/^#{1,6} .*$/gm)].filter(
        ([line]) => !/\{#[\w-]+\}\s*$/.test(line),
      );
      expect(bare.map(([line]) => line)).toEqual([]);
    }
  });

  test.each(guides('en'))('%s has Chinese written as Chinese is', (file) => {
    const prose = read(`content/zh/${file}`)
      .replace(/^---[\s\S]*?\n---/, '')
      .replace(/<[^>]*>|`[^`]*`|\]\([^)]*\)|^\[\^[\w-]+\]:.*$|\[\^[\w-]+\]/gm, '');
    const wrong = prose.split('\n').filter((line) => misprint.test(line));
    expect(wrong).toEqual([]);
  });
});
