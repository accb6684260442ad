export { AddConnectionScreen } from './add/AddConnectionScreen.js';
export { FirstStart } from './first/FirstStart.js';
export { useFirstStart } from './first/use-first-start.js';
export { OpenNmbrs } from './open/OpenNmbrs.js';
export { ConnectionsScreen } from './list/ConnectionsScreen.js';
export { useSwitchConnection } from './use-switch.js';
