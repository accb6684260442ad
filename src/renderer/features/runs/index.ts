export { RunsScreen } from './RunsScreen.js';
