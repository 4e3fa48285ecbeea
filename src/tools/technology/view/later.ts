export { HabitsScreen } from './HabitsScreen.tsx';
export { OptionsScreen } from './OptionsScreen.tsx';
export { ResultScreen } from './ResultScreen.tsx';
