import { axeOnEveryScreen } from '../fixtures/axe.js';

// Names hang on the language, contrast hangs on the theme, and the page is the same on both hosts: every language is looked at here,
// both themes in e2e/chromium.
axeOnEveryScreen('light', ['nl', 'en', 'sv']);
