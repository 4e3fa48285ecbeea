/** The screens where something is entered: they arrive when the first of them is shown. */
export { Functions } from './functions/Functions.tsx';
export { Managers } from './managers/Managers.tsx';
export { Waves } from './waves/Waves.tsx';
