export { WageTaxScreen } from './WageTaxScreen.js';
