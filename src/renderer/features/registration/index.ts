export { RegistrationScreen } from './RegistrationScreen.js';
export { forgetSheets } from './sheet-store.js';
