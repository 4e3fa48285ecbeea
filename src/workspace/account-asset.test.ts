import { describe, expect, test } from 'vitest';
import { evaluateAsset } from '../tools/asset/model.ts';
import { parseAssetInputs } from '../tools/asset/schema.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { assetOfAccount, assetValue, type Outlook } from './account-asset.ts';
import { sampleWorkspace } from './sample.ts';
import type { Workspace } from './schema.ts';

const outlook: Outlook = {
  years: 10,
  retention: 0.9,
  curve: [],
  discount: 0.1,
  growth: 0,
  horizon: 10,
  convention: 'excludingFirst',
  form: 'endless',
};

function opened(): Workspace {
  const workspace = sampleWorkspace(sample, 'en', Date.UTC(2026, 5, 30));
  if (!workspace) throw new Error('the sample does not open');
  return workspace;
}

const workspace = opened();

function saying(one: unknown, version = 1): Workspace {
  return { ...workspace, tools: { asset: { version, inputs: { accountId: 'x', cases: [one] } } } };
}

const figures = { sales: 8e6, margin: 0.15, source: '' };

describe('the value of a relationship', () => {
  // method.md, 6a: 1.2m x 0.9 / 0.2 without an end, 4.67m within ten years.
  test('is that of the form chosen', () => {
    expect(assetValue(1.2e6, outlook)).toBeCloseTo(5.4e6, 2);
    expect((assetValue(1.2e6, { ...outlook, form: 'within' }) ?? 0) / 1e6).toBeCloseTo(4.67, 2);
    const curve = assetValue(100, { ...outlook, form: 'within', curve: [0.5, 0.8], discount: 0, horizon: 3 });
    // 50 + 40 + 32.
    expect(curve).toBeCloseTo(122, 9);
  });
});

describe('what the tool asset says of an account', () => {
  test('is what its page shows', () => {
    const slice = workspace.tools.asset;
    const parsed = parseAssetInputs(slice?.inputs, slice?.version);
    if (!parsed.ok) throw new Error('the sample has accounts');
    for (const { id } of parsed.inputs.cases) {
      const page = evaluateAsset({ ...parsed.inputs, accountId: id }, workspace).lifetimes?.asset;
      expect(assetOfAccount(workspace, id)).toEqual({ kind: 'known', value: page, form: 'endless' });
    }
  });

  test('is nothing where the tool has nothing', () => {
    expect(assetOfAccount({ ...workspace, tools: {} }, 'x')).toEqual({ kind: 'none' });
    expect(assetOfAccount(workspace, 'aldersyde-opera')).toEqual({ kind: 'none' });
  });

  test('is a code where it has no value', () => {
    const unknown = { id: 'x', figures: { ...figures, margin: null }, outlook };
    expect(assetOfAccount(saying(unknown), 'x')).toEqual({ kind: 'no-margin' });
    const endless = { id: 'x', figures, outlook: { ...outlook, retention: 1, discount: 0 } };
    expect(assetOfAccount(saying(endless), 'x')).toEqual({ kind: 'no-end' });
  });

  test.each([
    [{ id: 'x', figures, outlook: { ...outlook, retention: 2 } }, 1],
    [{ id: 'x' }, 1],
    [{ id: 'x', figures, outlook }, 2],
    [null, 1],
  ])('cannot be read when it is something else (%#)', (one, version) => {
    expect(assetOfAccount(saying(one, version), 'x')).toEqual({ kind: 'unreadable' });
  });
});
