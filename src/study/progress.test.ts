import { describe, expect, test } from 'vitest';
import { chapterState, noProgress, parseProgress, seeSection, setRead } from './progress.ts';

const sections = ['decide', 'minute', 'idea'];

describe('reading progress', () => {
  test('a chapter nobody opened has not been started', () => {
    expect(chapterState(noProgress, 'value')).toBe('none');
  });

  test('one section starts a chapter and is where the reader continues', () => {
    const progress = seeSection(noProgress, 'value', 'minute', sections);
    expect(chapterState(progress, 'value')).toBe('started');
    expect(progress.last).toEqual({ slug: 'value', section: 'minute' });
  });

  test('all sections in any order make a chapter read', () => {
    const progress = ['idea', 'decide', 'idea', 'minute'].reduce(
      (before, section) => seeSection(before, 'value', section, sections),
      noProgress,
    );
    expect(chapterState(progress, 'value')).toBe('read');
    expect(progress.chapters.value?.seen).toEqual(['idea', 'decide', 'minute']);
  });

  test('a reader can say that a chapter is read, and take it back', () => {
    const read = setRead(noProgress, 'value', true);
    expect(chapterState(read, 'value')).toBe('read');
    expect(chapterState(setRead(read, 'value', false), 'value')).toBe('none');
  });

  test('looking again at a section keeps the reader’s own answer', () => {
    const all = sections.reduce(
      (before, section) => seeSection(before, 'value', section, sections),
      noProgress,
    );
    const taken = setRead(all, 'value', false);
    expect(chapterState(seeSection(taken, 'value', 'idea', sections), 'value')).toBe('started');
  });
});

describe('progress from storage', () => {
  test('what was written is read again', () => {
    const progress = seeSection(noProgress, 'value', 'minute', sections);
    expect(parseProgress(JSON.stringify(progress))).toEqual(progress);
  });

  test.each(['', '{', 'null', '[]', '7', '{"chapters":3}'])('%s counts as no progress', (text) => {
    expect(parseProgress(text)).toEqual(noProgress);
  });

  test('damaged parts are left out, the rest is kept', () => {
    const text = '{"chapters":{"value":{"seen":["idea",3],"read":true},"people":7},"last":{"slug":1}}';
    expect(parseProgress(text)).toEqual({
      chapters: { value: { seen: ['idea'], read: true }, people: { seen: [], read: false } },
      last: null,
    });
  });
});
