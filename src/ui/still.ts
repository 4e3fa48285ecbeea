import { createContext } from 'preact';

/** Whether a tool is only shown until its code has arrived: what is folded then stays folded, and empty. */
export const Still = createContext(false);
