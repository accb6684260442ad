import './app/no-way-out.js';
import './app/no-eval.js';
import './app/trusted-types.js';
import './app/no-eval.js';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { makeQueryClient } from './app/ask.js';
import { shareNonce } from './app/nonce.js';
import { makeRouter, readAreas } from './app/routes.js';

const container = document.getElementById('root');
if (!container) throw new Error('The page has no #root');

shareNonce();
createRoot(container).render(<App client={makeQueryClient()} router={makeRouter()} />);
// Between two tasks of the first screen at the earliest.
requestIdleCallback(readAreas, { timeout: 5_000 });
