export { RegistrationScreen } from './RegistrationScreen.js';
export { forgetReadSheets, forgetSheets } from './sheet-store.js';
export { codesQuery } from './queries.js';
