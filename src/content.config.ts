import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { quizSchema, teamSchema } from './components/study-data.ts';

const key = z.number().int().min(1).max(7);

/** Chapters: `en/portfolio`, `zh/portfolio`. The slug is the identity of a chapter in both languages. */
const guide = defineCollection({
  loader: glob({
    pattern: '{en,zh}/guide/*.mdx',
    base: './content',
    generateId: ({ entry }) => entry.replace('/guide/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    title: z.string(),
    short: z.string(),
    description: z.string(),
    part: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    key: key.nullable(),
    order: z.number().int().min(1).max(9),
    decide: z.string(),
    outcomes: z.tuple([z.string(), z.string(), z.string()]),
    chapterVersion: z.number().int().min(1),
  }),
});

/** Single pages of prose: `en/about`, `zh/formulas`. */
const prose = defineCollection({
  loader: glob({ pattern: '{en,zh}/{about,formulas}.mdx', base: './content' }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

/** The formulas of the tools of a chapter: `en/portfolio`. Its title is the chapter's. */
const formulas = defineCollection({
  loader: glob({
    pattern: '{en,zh}/formulas/*.mdx',
    base: './content',
    generateId: ({ entry }) => entry.replace('/formulas/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({}),
});

const word = z.strictObject({ term: z.string(), definition: z.string() });

const glossary = defineCollection({
  loader: file('content/glossary/terms.json'),
  schema: z.strictObject({
    id: z.string(),
    en: word,
    zh: word,
    key: key.nullable(),
    book: z.string().optional(),
  }),
});

/** What stands beside a chapter as data: `en/portfolio` in `quiz` are the questions of that chapter. */
function beside(folder: 'quiz' | 'team') {
  return glob({
    pattern: `{en,zh}/${folder}/*.json`,
    base: './content',
    generateId: ({ entry }) => entry.replace(`/${folder}/`, '/').replace(/\.json$/, ''),
  });
}

const quiz = defineCollection({ loader: beside('quiz'), schema: quizSchema });
const team = defineCollection({ loader: beside('team'), schema: teamSchema });

export const collections = { guide, prose, formulas, glossary, quiz, team };
