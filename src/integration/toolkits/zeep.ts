import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Errands } from './errands.js';
import type { SimulatorAccess } from '../../simulator/index.js';

/** Debian's package belongs to Debian's own Python, which need not be the first one on the path. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import zeep']).status === 0,
);

export const hasZeep = python !== undefined;

/** In a process of its own, because the simulator answers from this one. */
export async function errandsByZeep(access: SimulatorAccess, soap: '1.1' | '1.2'): Promise<Errands> {
  const script = join(import.meta.dirname, 'clerk_zeep.py');
  const { url, username, token, domain } = access;
  const { stdout } = await promisify(execFile)(python ?? 'python3', [script, url, username, token, domain, soap]);
  return Errands.parse(JSON.parse(stdout));
}
