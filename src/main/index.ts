import * as electron from 'electron';
import { compose } from './compose.js';

/** Everything that must happen before Electron is ready happens in `compose`, in this tick. */
void compose(electron).start();
