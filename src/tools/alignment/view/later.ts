export { AnswersScreen } from './answers/AnswersScreen.tsx';
export { DepartmentsScreen } from './departments/DepartmentsScreen.tsx';
