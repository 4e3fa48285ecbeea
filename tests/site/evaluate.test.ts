import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { evaluateText } from '../../scripts/evaluate/evaluate-text.ts';
import { exitCodes, fileFaults, sentences } from '../../scripts/evaluate/messages.ts';
import { readOptions } from '../../scripts/evaluate/options.ts';
import { toCsv } from '../../src/exchange/to-csv.ts';
import { evaluateCapacity, serviceRun } from '../../src/tools/capacity/model.ts';
import { defaultCapacityInputs } from '../../src/tools/capacity/schema.ts';
import { evaluatePortfolio } from '../../src/tools/portfolio/model.ts';
import { resultRows } from '../../src/tools/portfolio/rows.ts';
import { parsePortfolioInputs } from '../../src/tools/portfolio/schema.ts';
import { text as portfolioZh } from '../../src/tools/portfolio/text.zh.ts';
import { evaluateStance } from '../../src/tools/stance/model.ts';
import { parseStanceInputs } from '../../src/tools/stance/schema.ts';
import { readWorkspaceFile, workspaceToFile } from '../../src/workspace/file.ts';
import { newWorkspace } from '../../src/workspace/new-workspace.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import type { Workspace } from '../../src/workspace/schema.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { read, root } from './repository.ts';

const now = Date.UTC(2026, 5, 30);
const folder = mkdtempSync(join(tmpdir(), 'seven-keys-evaluate-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function opened(): Workspace {
  const workspace = sampleWorkspace(sample, 'zh', now);
  if (!workspace) throw new Error('the sample does not open');
  return workspace;
}

const workspace = opened();
const file = join(folder, 'firm.sevenkeys.json');
writeFileSync(file, workspaceToFile(workspace));

function evaluated(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'evaluate', '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

/** Through JSON and back, as the output has gone. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function portfolioOf(given: Workspace) {
  const slice = given.tools.portfolio;
  const parsed = parsePortfolioInputs(slice?.inputs, slice?.version);
  if (!parsed.ok) throw new Error('the inputs cannot be read');
  return { inputs: parsed.inputs, result: evaluatePortfolio(parsed.inputs, given) };
}

const asked = { tool: null, format: 'json', locale: 'en' } as const;

describe('npm run evaluate', () => {
  test('prints what the portfolio’s model gives for the sample', () => {
    const { status, stdout, stderr } = evaluated(file, '--tool', 'portfolio');
    expect({ status, stderr }).toEqual({ status: exitCodes.done, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(plain(portfolioOf(workspace).result));
  });

  test('prints the page’s table as CSV with Chinese headings', () => {
    const { status, stdout } = evaluated(file, '--tool', 'portfolio', '--format', 'csv', '--lang', 'zh');
    const { inputs, result } = portfolioOf(workspace);
    expect(status).toBe(exitCodes.done);
    expect(stdout).toBe(toCsv(resultRows(result, inputs, portfolioZh)));
  });

  test('ends with its own code and a sentence when the file is not there or is something else', () => {
    const missing = evaluated(join(folder, 'nothing.json'));
    expect(missing.status).toBe(exitCodes.file);
    expect(missing.stderr).toContain('cannot be opened');
    const other = evaluated(join(root, 'package.json'));
    expect({ ...other, stderr: other.stderr.trim() }).toEqual({
      status: exitCodes.file,
      stdout: '',
      stderr: fileFaults['not-a-workspace'],
    });
  });

  test('explains itself when the command is wrong', () => {
    const { status, stderr } = evaluated('--format', 'xml', file);
    expect(status).toBe(exitCodes.usage);
    expect(stderr).toContain(sentences.unknownFormat('xml'));
    expect(stderr).toContain('npm run evaluate --');
  });
});

describe('evaluating a document', () => {
  const fixtures = ['version-1', 'version-1-by-hand', 'version-1-empty'];

  test.each(fixtures)(
    'fixture %s gives what the models give, or says that there is nothing',
    async (name) => {
      const text = read(`tests/fixtures/workspace/${name}.sevenkeys.json`);
      const opening = readWorkspaceFile(text);
      if (!opening.ok) throw new Error('the fixture does not open');
      const outcome = await evaluateText(text, { ...asked, tool: 'portfolio' });
      const { accounts, tools } = opening.workspace;
      if (accounts.length === 0) {
        expect(outcome).toEqual({
          code: exitCodes.nothing,
          output: null,
          remarks: [sentences.empty('portfolio', opening.workspace.name)],
        });
        return;
      }
      expect(tools.portfolio).toBeDefined();
      expect(JSON.parse(outcome.output ?? '')).toEqual(plain(portfolioOf(opening.workspace).result));
    },
  );

  test('without a tool gives every tool that the document has something of', async () => {
    const outcome = await evaluateText(workspaceToFile(workspace), asked);
    const printed = JSON.parse(outcome.output ?? '') as Record<string, unknown>;
    expect(Object.keys(printed).toSorted()).toEqual(Object.keys(workspace.tools).toSorted());
    expect(printed.portfolio).toEqual(plain(portfolioOf(workspace).result));
    const slice = workspace.tools.stance;
    const parsed = parseStanceInputs(slice?.inputs, slice?.version);
    if (slice && parsed.ok) expect(printed.stance).toEqual(plain(evaluateStance(parsed.inputs, workspace)));
  });

  test('says that a tool nobody has used shows what its page begins with, simulation and all', async () => {
    const empty = newWorkspace('w', 'Firm', now, 'GBP');
    const outcome = await evaluateText(workspaceToFile(empty), { ...asked, tool: 'capacity' });
    const run = serviceRun(defaultCapacityInputs);
    while (run.advance() < 1);
    const service = run.result();
    expect(outcome.remarks).toEqual([sentences.begins('capacity', 'Firm')]);
    expect(JSON.parse(outcome.output ?? '')).toEqual(
      plain({ ...evaluateCapacity(defaultCapacityInputs, service?.findings ?? null), service }),
    );
  });

  test('names what cannot be read and prints the rest', async () => {
    const broken = {
      ...workspace,
      tools: { ...workspace.tools, capacity: { version: 1, inputs: { runs: 1 } } },
    };
    const outcome = await evaluateText(workspaceToFile(broken), asked);
    expect(outcome.code).toBe(exitCodes.inputs);
    expect(outcome.remarks[0]).toBe(sentences.unreadable('capacity', workspace.name));
    expect(outcome.remarks).toContain(sentences.issue('managers', 'missing'));
    expect(Object.keys(JSON.parse(outcome.output ?? '') as object)).toContain('portfolio');
  });

  test.each([
    ['', 'empty'],
    ['{"format":"seven-keys-workspace","version":1', 'truncated'],
    ['name,revenue', 'not-json'],
    [workspaceToFile(workspace).replace('"version":1', '"version":999'), 'newer-version'],
    [workspaceToFile(workspace).replace(workspace.name, 'Other'), 'damaged'],
    ['{"format":"seven-keys-workspace","version":1}', 'invalid'],
  ] as const)('refuses a file that is %#', async (text, code) => {
    const outcome = await evaluateText(text, asked);
    expect(outcome).toMatchObject({ code: exitCodes.file, output: null });
    expect(outcome.remarks[0]).toBe(fileFaults[code]);
  });

  test('says so when a document has nothing of any tool', async () => {
    const empty = newWorkspace('w', 'Firm', now, 'GBP');
    expect(await evaluateText(workspaceToFile(empty), asked)).toEqual({
      code: exitCodes.nothing,
      output: null,
      remarks: [sentences.nothingOfAny('Firm')],
    });
  });

  test('several tables as CSV stand one below the other, with one byte order mark', async () => {
    const { output } = await evaluateText(workspaceToFile(workspace), { ...asked, format: 'csv' });
    expect(output?.split('\uFEFF')).toHaveLength(2);
  });
});

describe('the command line', () => {
  test.each([
    [[], sentences.fileMissing],
    [['a', 'b'], sentences.oneFile],
    [['a', '--tool', 'x'], sentences.unknownTool('x', ['stance', 'portfolio', 'capacity', 'value'])],
    [['a', '--lang', 'fr'], sentences.unknownLanguage('fr')],
  ])('%j is wrong', (args, sentence) => {
    expect(readOptions(args)).toEqual({ kind: 'wrong', sentence });
  });

  test('an option that does not exist is named', () => {
    expect(readOptions(['a', '--toll', 'x'])).toMatchObject({
      kind: 'wrong',
      sentence: expect.stringContaining('--toll') as string,
    });
  });

  test('asks for help before anything else', () => {
    expect(readOptions(['--help'])).toEqual({ kind: 'help' });
  });
});
