/** How far a reader has come. A chapter is named by its slug, a section by the id of its heading. */
export interface Progress {
  readonly chapters: Readonly<Record<string, ChapterProgress>>;
  readonly last: { readonly slug: string; readonly section: string } | null;
}

export interface ChapterProgress {
  readonly seen: readonly string[];
  readonly read: boolean;
}

export type ChapterState = 'none' | 'started' | 'read';

export const noProgress: Progress = { chapters: {}, last: null };

const untouched: ChapterProgress = { seen: [], read: false };

/** Notes that a section has been read. The chapter counts as read once every one of its sections has been. */
export function seeSection(
  progress: Progress,
  slug: string,
  section: string,
  sections: readonly string[],
): Progress {
  const before = progress.chapters[slug] ?? untouched;
  const last = { slug, section };
  if (before.seen.includes(section)) return { ...progress, last };
  const seen = [...before.seen, section];
  const read = before.read || sections.every((id) => seen.includes(id));
  return { chapters: { ...progress.chapters, [slug]: { seen, read } }, last };
}

export function setRead(progress: Progress, slug: string, read: boolean): Progress {
  const { seen } = progress.chapters[slug] ?? untouched;
  return { ...progress, chapters: { ...progress.chapters, [slug]: { seen, read } } };
}

export function chapterState(progress: Progress, slug: string): ChapterState {
  const chapter = progress.chapters[slug];
  if (!chapter) return 'none';
  if (chapter.read) return 'read';
  return chapter.seen.length > 0 ? 'started' : 'none';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readChapter(value: unknown): ChapterProgress {
  if (!isRecord(value) || !Array.isArray(value.seen)) return untouched;
  return { seen: value.seen.filter((id) => typeof id === 'string'), read: value.read === true };
}

/** Reads what is in storage; whatever is not progress counts as none, since nothing but bookmarks can be lost. */
export function parseProgress(text: string): Progress {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return noProgress;
  }
  if (!isRecord(value) || !isRecord(value.chapters)) return noProgress;
  const chapters = Object.fromEntries(
    Object.entries(value.chapters).map(([slug, chapter]) => [slug, readChapter(chapter)]),
  );
  const { last } = value;
  const known = isRecord(last) && typeof last.slug === 'string' && typeof last.section === 'string';
  return { chapters, last: known ? { slug: String(last.slug), section: String(last.section) } : null };
}
