export { AccountsScreen } from './AccountsScreen.tsx';
export { ContactsScreen } from './ContactsScreen.tsx';
export { RiskScreen } from './RiskScreen.tsx';
export { TalksScreen } from './TalksScreen.tsx';
