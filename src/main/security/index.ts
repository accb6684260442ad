/** Every rule of docs/security.md that this process enforces, one short module each. */
export { appEntry, appOrigin, appSchemePrivileges, createAppProtocol } from './app-protocol.js';
export { contentSecurityPolicy } from './csp.js';
export { forbidNavigation } from './navigation.js';
export { allowedPermissions, denyPermissions } from './permissions.js';
export { isTrustedSender } from './sender.js';
export { closeSideWays } from './side-ways.js';
export { silenceSessions } from './silent-session.js';
export { windowPreferences } from './window-preferences.js';
