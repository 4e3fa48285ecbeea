import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete, inputsOf } from './model.test-data.ts';
import {
  defaultRelationshipsInputs,
  parseRelationshipsInputs,
  relationshipsLimits,
  relationshipsVersion,
} from './schema.ts';

const full = inputsOf([complete('a', { links: [{ id: 'p', strength: 2 }] }), complete('b')], {
  accountId: 'mill',
  lines: [{ id: 'l', from: 'a', to: 'b', kind: 'influence' }],
});

function pathsOf(value: unknown): readonly string[] {
  const parsed = parseRelationshipsInputs(value);
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`);
}

const withContact = (part: object) => ({ ...full, contacts: [{ ...complete('a'), ...part }] });

describe('what is stored of relationships', () => {
  test('comes back as it was', () => {
    for (const inputs of [defaultRelationshipsInputs, full]) {
      const stored: unknown = JSON.parse(JSON.stringify(inputs));
      expect(parseRelationshipsInputs(stored)).toEqual({ ok: true, inputs });
    }
  });

  test.each([
    ['an influence above 5', withContact({ influence: 6 }), 'contacts.0.influence out-of-range'],
    ['half a grade', withContact({ attitude: 0.5 }), 'contacts.0.attitude out-of-range'],
    ['a role that is none', withContact({ roles: ['friend'] }), 'contacts.0.roles.0 unknown-choice'],
    ['a day that is none', withContact({ lastContact: '2026-02-30' }), 'contacts.0.lastContact bad-text'],
    ['a rhythm below 0', withContact({ wanted: -1 }), 'contacts.0.wanted out-of-range'],
    [
      'a fourth need',
      withContact({ needs: Array(4).fill({ what: '', how: '' }) }),
      'contacts.0.needs too-many',
    ],
    ['a contact twice', { ...full, contacts: [complete('a'), complete('a')] }, 'contacts.1.id duplicate-id'],
    [
      'a tie twice',
      withContact({
        links: [
          { id: 'p', strength: 1 },
          { id: 'p', strength: 2 },
        ],
      }),
      'contacts.0.links.1.id duplicate-id',
    ],
    [
      'a line of another kind',
      { ...full, lines: [{ id: 'l', from: 'a', to: 'b', kind: 'love' }] },
      'lines.0.kind unknown-choice',
    ],
    ['what is not known', { ...full, extra: 1 }, 'extra unknown-key'],
    [
      'a threshold that is no share',
      { ...full, thresholds: { ...full.thresholds, evidence: 70 } },
      'thresholds.evidence out-of-range',
    ],
  ])('is refused with %s', (_, value, issue) => {
    expect(pathsOf(value)).toContain(issue);
  });

  test('is refused of a newer version, and never throws', () => {
    expect(parseRelationshipsInputs(full, relationshipsVersion + 1).ok).toBe(false);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof parseRelationshipsInputs(value).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  test('has room for an account of forty', () => {
    const forty = inputsOf(Array.from({ length: 40 }, (_, index) => complete(`c${index}`)));
    expect(parseRelationshipsInputs(forty).ok).toBe(true);
    expect(relationshipsLimits.contacts).toBeGreaterThan(1000);
  });
});
