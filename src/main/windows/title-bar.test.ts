import { expect, it } from 'vitest';
import { ConnectionId } from '../../shared/domain/ids.js';
import type { Connection } from '../../shared/ipc/connections.js';
import { bandKind, buttonColor } from './title-bar.js';

const connection = (kind: Connection['kind'], current: boolean): Connection => ({
  id: ConnectionId.parse(kind),
  name: kind,
  kind,
  region: null,
  host: null,
  user: '',
  domain: '',
  current,
  token: 'session',
});

it('draws dark buttons on amber in both themes, and light ones on red and blue', () => {
  expect([false, true].map((dark) => buttonColor('sandbox', dark))).toEqual(['#2B1D00', '#221700']);
  for (const kind of ['production', 'demo'] as const) expect(buttonColor(kind, false)).toBe('#FFFFFF');
});

it('follows the theme as long as nobody chose where to begin', () => {
  expect(bandKind([connection('demo', true)], { welcomed: false })).toBeNull();
  expect(buttonColor(null, false)).toBe('#161C1E');
  expect(buttonColor(null, true)).toBe('#FFFFFF');
});

it('follows the open connection once one was chosen or kept', () => {
  expect(bandKind([connection('demo', true)], { welcomed: true })).toBe('demo');
  const kept = [connection('demo', false), connection('sandbox', true)];
  expect(bandKind(kept, { welcomed: false })).toBe('sandbox');
});
