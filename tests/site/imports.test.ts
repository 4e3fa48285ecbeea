import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { filesBelow, read } from './repository.ts';

const code = filesBelow('src').filter(
  (file) => /\.(ts|tsx|astro)$/.test(file) && !/\.test(-data)?\.tsx?$/.test(file),
);

interface Rule {
  readonly from: RegExp;
  /** What it may import: project paths for relative imports, package names for others. */
  readonly may: readonly RegExp[];
}

const tool = /^src\/tools\/([\w-]+)\//;
const anything = /^/;

/** The first rule that fits a file holds for it. `<tool>` stands for the file's own tool folder. */
function rulesFor(file: string): Rule[] {
  const own = tool.exec(file)?.[1] ?? '-';
  const inOwn = (part: string) => new RegExp(`^src/tools/${own}/${part}`);
  const packages = {
    view: [/^preact/, /^nanostores$/, /^@nanostores\/preact$/],
  };
  return [
    // jsep reads the formulas that a team writes: a tree of a text, and nothing that could run it.
    { from: /^src\/engine\/expression\//, may: [/^src\/engine\/expression\//, /^jsep$/] },
    { from: /^src\/engine\//, may: [/^src\/engine\//, /^d3-(array|random)$/] },
    {
      from: /^src\/tools\/[\w-]+\/(model|presets)(\/|\.ts$)/,
      may: [
        /^src\/engine\//,
        inOwn('schema'),
        inOwn('(model|presets)'),
        /^src\/workspace\/(schema|figures|people|account-asset)\.ts$/,
      ],
    },
    {
      from: /^src\/tools\/[\w-]+\/schema(\/|\.ts$)/,
      may: [/^valibot$/, /^src\/workspace\/(tool-schema|account-asset)\.ts$/, inOwn('(schema|presets)')],
    },
    { from: /^src\/tools\/[\w-]+\/[\w-]*text\.zh\.ts$/, may: [inOwn('[\\w-]*text\\.en\\.ts$')] },
    { from: /^src\/tools\/[\w-]+\/[\w-]*text\.en\.ts$/, may: [] },
    {
      // Descriptions of cells only: what writes them to a file is the view's to call.
      from: /^src\/tools\/[\w-]+\/sheet/,
      may: [
        /^src\/i18n\//,
        inOwn(''),
        /^src\/workspace\/schema\.ts$/,
        /^src\/exchange\/workbook\/(cell|fields|formula|place|spread|table|workbook)\.ts$/,
      ],
    },
    {
      from: /^src\/tools\/[\w-]+\/(chart|rows)/,
      may: [/^src\/i18n\//, inOwn(''), /^src\/workspace\/schema\.ts$/],
    },
    {
      from: /^src\/tools\/[\w-]+\/state/,
      may: [
        inOwn('(model|schema|presets|state)'),
        /^src\/(workspace|background|engine)\//,
        /^src\/solver\/solve(r-error|-lp)\.ts$/,
        /^nanostores$/,
      ],
    },
    {
      from: /^src\/tools\/[\w-]+\/(view|island)/,
      may: [
        inOwn(''),
        /^src\/(ui|i18n|exchange|workbench)\//,
        /^src\/workspace\/(store|schema|tool-schema|new-id|people|actions|today)\.ts$/,
        ...packages.view,
      ],
    },
    {
      from: /^src\/tools\/[\w-]+\/.*\.astro$/,
      may: [inOwn(''), /^src\/(ui|i18n|workspace|workbench)\//, /^content\/cases\//],
    },
    {
      from: /^src\/tools\/[\w-]+\/worker(\/[\w-]+)?\.ts$/,
      may: [inOwn('(model|schema)'), /^src\/(background|engine)\//],
    },
    { from: /^src\/background\//, may: [/^src\/background\//, /^nanostores$/] },
    {
      from: /^src\/tools\/[\w-]+\/evaluate\.ts$/,
      may: [inOwn('(model|presets|schema|rows|[\\w-]*text)'), /^src\/tools\/evaluation\.ts$/],
    },
    {
      from: /^src\/tools\/evaluation\.ts$/,
      may: [/^src\/i18n\//, /^src\/workspace\/(schema|tool-slice|tool-schema)\.ts$/],
    },
    {
      from: /^src\/tools\/evaluations\.ts$/,
      may: [/^src\/tools\/(index|evaluation)\.ts$/, /^src\/tools\/[\w-]+\/evaluate\.ts$/],
    },
    { from: /^src\/tools\/index\.ts$/, may: [] },
    { from: /^src\/workbench\/text\.en\.ts$/, may: [] },
    {
      from: /^src\/workbench\//,
      may: [/^src\/(workbench|ui|i18n|exchange|workspace)\//, ...packages.view],
    },
    { from: /^src\/solver\//, may: [/^src\/solver\//, /^highs(\/runtime\?url)?$/] },
    { from: /^src\/ui\//, may: [/^src\/(ui|i18n)\//, /^preact/, /^chart\.js/, /^@nanostores\/preact$/] },
    { from: /^src\/i18n\//, may: [/^src\/i18n\//] },
    {
      from: /^src\/workspace\/view\//,
      may: [/^src\/(workspace|ui|i18n|exchange)\//, ...packages.view],
    },
    {
      from: /^src\/workspace\//,
      may: [
        /^src\/(workspace|engine|i18n)\//,
        /^content\/cases\//,
        /^(idb|nanostores|valibot)$/,
        /^@nanostores\/persistent$/,
      ],
    },
    {
      from: /^src\/exchange\//,
      may: [
        /^src\/(exchange|engine|i18n)\//,
        /^src\/workspace\/schema\.ts$/,
        /^papaparse$/,
        /^read-excel-file/,
        /^exceljs$/,
        /^pptxgenjs$/,
        /^ical-generator$/,
      ],
    },
    {
      from: /^src\/study\//,
      may: [/^src\/(study|workspace|ui|i18n)\//, /^nanostores$/, /^@nanostores\//, /^preact/],
    },
    {
      from: /^src\/(pages|layouts|components)\//,
      may: [
        /^src\/(layouts|components|styles|i18n|ui|study|workbench)\//,
        /^src\/tools\/index\.ts$/,
        /\/embed\.astro$/,
        /^astro/,
        /^src\/pages\//,
      ],
    },
    { from: /^src\/content\.config\.ts$/, may: [anything] },
  ];
}

function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm);
  return [...found].map(([, target = '']) =>
    target.startsWith('.') ? join(dirname(file), target.replace(/\?.*$/, '')) : target,
  );
}

describe('imports go in one direction', () => {
  test.each(code)('%s', (file) => {
    const rule = rulesFor(file).find(({ from }) => from.test(file));
    expect(rule, 'no rule says what this file may import').toBeDefined();
    const allowed = (target: string) =>
      target.endsWith('.css') || rule?.may.some((pattern) => pattern.test(target)) === true;
    expect(importsOf(file).filter((target) => !allowed(target))).toEqual([]);
  });

  test('the engine names nothing of the browser', () => {
    const engine = code.filter((file) => file.startsWith('src/engine/'));
    const guilty = engine.filter((file) =>
      /\b(window|document|localStorage|Math\.random|Date\.now)\b/.test(read(file)),
    );
    expect(guilty).toEqual([]);
  });
});
