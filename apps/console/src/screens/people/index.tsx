import './people.css';

export { SignInScreen } from './sign-in-screen.js';
export { WelcomeScreen } from './welcome-screen.js';
export { AccountScreen } from './account-screen.js';
export { AccountsScreen } from './accounts-screen.js';
