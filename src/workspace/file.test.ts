import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from './checksum.ts';
import { readWorkspaceFile, workspaceFileName, workspaceToFile, type ReadResult } from './file.ts';
import { account, anyWorkspace, someDay, workspaceOf } from './workspace.test-data.ts';

function codeOf(result: ReadResult): string | null {
  return result.ok ? null : result.code;
}

test('the checksum is CRC-32 as others compute it', () => {
  // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
  expect(crc32('123456789')).toBe('cbf43926');
  expect(crc32('')).toBe('00000000');
});

describe('a workspace file', () => {
  test('reads back equal', () => {
    fc.assert(
      fc.property(anyWorkspace, (workspace) => {
        expect(readWorkspaceFile(workspaceToFile(workspace))).toEqual({
          ok: true,
          workspace,
          migratedFrom: null,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('survives being laid out anew by an editor, and a byte order mark', () => {
    const workspace = workspaceOf(account('a', { name: '华东‮\u200b😀' }));
    const text = `\uFEFF${JSON.stringify(JSON.parse(workspaceToFile(workspace)), null, 2)}\r\n`;
    expect(readWorkspaceFile(text)).toMatchObject({ ok: true, workspace });
  });

  test('opens without a checksum, as a person or a program would write it', () => {
    expect(readWorkspaceFile(JSON.stringify(workspaceOf()))).toMatchObject({
      ok: true,
      workspace: workspaceOf(),
    });
  });

  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['Account,Revenue', 'not-json'],
    ['{}', 'not-a-workspace'],
    ['[1,2]', 'not-a-workspace'],
    [workspaceToFile(workspaceOf()).slice(0, 200), 'truncated'],
    [workspaceToFile(workspaceOf()).replace('"Own"', '"Owl"'), 'damaged'],
    [JSON.stringify({ ...workspaceOf(), name: 1 }), 'invalid'],
    [JSON.stringify({ ...workspaceOf(), version: 7, more: [] }), 'newer-version'],
    ['['.repeat(1_000_000), 'not-json'],
    [' '.repeat(50_000_001), 'too-large'],
  ])('refuses a text with the reason (%#)', (text, code) => {
    expect(codeOf(readWorkspaceFile(text))).toBe(code);
  });

  test('mutated anywhere is refused or opens equal', () => {
    const mutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      kind: fc.constantFrom('replace', 'delete', 'insert', 'cut', 'double', 'swap'),
      length: fc.integer({ min: 1, max: 12 }),
      text: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
        fc.constantFrom(
          '"',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '-',
          '0',
          '1e400',
          'null',
          '\\ud800',
          '"__proto__":{},',
          'true',
        ),
      ),
    });
    fc.assert(
      fc.property(anyWorkspace, mutation, (workspace, { at, kind, length, text }) => {
        const file = workspaceToFile(workspace);
        const from = Math.floor(at * file.length);
        const mutated = mutate(file, kind, from, length, text);
        const result = readWorkspaceFile(mutated);
        if (result.ok) expect(result.workspace).toEqual(workspace);
        else expect(result.code).not.toBe('');
      }),
      { numRuns: 10_000 },
    );
  });
});

function mutate(file: string, kind: string, from: number, length: number, text: string): string {
  const head = file.slice(0, from);
  const part = file.slice(from, from + length);
  const tail = file.slice(from + length);
  if (kind === 'replace') return head + text + tail;
  if (kind === 'delete') return head + tail;
  if (kind === 'insert') return head + text + part + tail;
  if (kind === 'cut') return head;
  if (kind === 'double') return head + part + part + tail;
  return head + tail.slice(0, length) + part + tail.slice(length);
}

describe('every version ever written', () => {
  const folder = new URL('../../tests/fixtures/workspace/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.sevenkeys.json'));

  test('has a file that is kept', () => {
    expect(files.some((name) => name.startsWith('version-1'))).toBe(true);
  });

  test.each(files)('opens: %s', (name) => {
    const result = readWorkspaceFile(readFileSync(new URL(name, folder), 'utf8'));
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(readWorkspaceFile(workspaceToFile(result.workspace))).toMatchObject({ ok: true });
  });
});

describe('workspaceFileName', () => {
  test.each([
    ['Acme / 2026: plan', 'Acme 2026 plan 2026-03-03.sevenkeys.json'],
    ['华东区大客户', '华东区大客户 2026-03-03.sevenkeys.json'],
    ['../..', 'Workspace 2026-03-03.sevenkeys.json'],
    ['\u202Egpj.exe', 'gpj.exe 2026-03-03.sevenkeys.json'],
    ['', 'Workspace 2026-03-03.sevenkeys.json'],
  ])('makes a name that every system takes of %j', (name, expected) => {
    expect(workspaceFileName({ ...workspaceOf(), name }, 'Workspace', someDay)).toBe(expected);
  });
});
