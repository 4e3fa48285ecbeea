export { ProfileScreen } from './profile/ProfileScreen.tsx';
export { RatingsScreen } from './ratings/RatingsScreen.tsx';
