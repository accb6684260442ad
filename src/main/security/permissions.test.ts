import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { allowedPermissions, denyPermissions } from './permissions.js';

describe('denyPermissions', () => {
  it('denies everything but the listed permissions, in every handler', () => {
    const handlers: Record<string, (...args: never[]) => unknown> = {};
    const keep = (name: string) => (handler: (...args: never[]) => unknown) => void (handlers[name] = handler);
    denyPermissions({
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      setDisplayMediaRequestHandler: keep('display'),
    } as unknown as Session);
    const ask = (permission: string): boolean => {
      let answer = true;
      (handlers['request'] as (c: null, p: string, a: (ok: boolean) => void) => void)(
        null,
        permission,
        (granted) => void (answer = granted),
      );
      return answer;
    };
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fullscreen',
      'hid',
      'usb',
      'toString',
    ]) {
      expect(ask(permission)).toBe(false);
      expect((handlers['check'] as (c: null, p: string) => boolean)(null, permission)).toBe(false);
    }
    expect((handlers['device'] as () => boolean)()).toBe(false);
    expect(Object.keys(allowedPermissions)).toEqual(['clipboard-sanitized-write']);
  });
});
