import { describe, expect, it } from 'vitest';
import { absent, refuseUnknown } from './refuse.mjs';

describe('what the stand-in host lacks', () => {
  it('is refused by name when it is read or set', () => {
    const app = refuseUnknown<{ name: string; dock?: string }>('app', { name: 'Loondesk' });
    expect(app.name).toBe('Loondesk');
    expect(() => app.dock).toThrow('The stand-in host has no app.dock.');
    expect(() => (app.dock = 'x')).toThrow('The stand-in host has no app.dock.');
  });

  it('is refused when a whole part of Electron is missing', () => {
    expect(() => absent('Tray')['setImage']).toThrow('Tray.setImage');
  });

  it('can still be awaited and printed, which ask for members that nobody wrote', async () => {
    const part = absent('shell');
    expect(await Promise.resolve(part)).toBe(part);
    expect(() => JSON.stringify(part)).not.toThrow();
  });
});
