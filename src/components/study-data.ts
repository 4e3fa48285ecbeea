import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const words = z.string().min(1);

/** Letters of the right options; of an `order` question, all letters in their right order. */
const letters = z.string().regex(/^[a-h]+$/);

const asked = {
  id,
  /** Heading of the chapter that the answer leads back to. */
  section: id,
  ask: words,
  why: words,
};

const options = z.array(words).min(2).max(8);

const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), ...asked, options, right: letters.length(1) }),
  z.strictObject({ kind: z.literal('multiple'), ...asked, options, right: letters.min(2) }),
  z.strictObject({ kind: z.literal('order'), ...asked, options, right: letters }),
  z.strictObject({
    kind: z.literal('number'),
    ...asked,
    /** Stands behind the field; empty for a bare number. */
    unit: z.string(),
    right: z.number(),
    tolerance: z.number().min(0),
  }),
]);

export type Question = z.infer<typeof question>;

/** The questions at the end of a chapter. */
export const quizSchema = z.strictObject({ questions: z.array(question).min(6).max(10) });

/** What a trainer needs to do the chapter with a team; the chapter and the workshop read the same. */
export const teamSchema = z.strictObject({
  /** The question that opens the discussion. */
  opening: words,
  prepare: z.array(words).min(1),
  room: z.array(words).min(1),
  steps: z.array(z.strictObject({ id, minutes: z.number().int().min(1).max(120), what: words })).min(2),
  /** The sign that it is done. */
  done: words,
});
