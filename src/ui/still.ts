import { createContext } from 'preact';

/** A tool that is only shown until its code has arrived is still: what is folded stays folded, and empty. Brief is its first look. */
export type Stillness = 'live' | 'still' | 'brief';

export const Still = createContext<Stillness>('live');
