import type { Session } from 'electron';

/** What a page may ask of the browser, each with its reason. Everything that is not here is denied. */
export const allowedPermissions: Readonly<Record<string, string>> = {
  'clipboard-sanitized-write': 'Copying a range from a list or sheet writes plain text to the clipboard.',
};

/** Denies by default, in the request, the check and the device handler, and refuses screen capture. */
export function denyPermissions(session: Session): void {
  const allowed = (name: string): boolean => Object.hasOwn(allowedPermissions, name);
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => allowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}
