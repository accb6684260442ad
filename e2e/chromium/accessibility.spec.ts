import { axeOnEveryScreen } from '../fixtures/axe.js';

// Every language is looked at in e2e/electron.
axeOnEveryScreen('light', ['nl']);
axeOnEveryScreen('dark', ['nl']);
