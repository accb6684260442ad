import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** A simulator in a process of its own. `line` is what it printed, `access` the same as values. */
export async function startSimulator() {
  const child = spawn(process.execPath, [join(root, 'scripts/simulator.mjs'), '--port', '0', '--seed', '1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await found(child, /^(\{.*\})$/m);
  const access = JSON.parse(line);
  return {
    line,
    access,
    control: async (command) => {
      const response = await fetch(access.controlUrl, {
        method: 'POST',
        headers: { 'x-control-secret': access.controlSecret },
        body: JSON.stringify(command),
      });
      if (!response.ok) throw new Error(`control: ${response.status} ${await response.text()}`);
      return response.json();
    },
    stop: () => child.kill('SIGTERM'),
  };
}

/** The first match in what a process prints; rejects when it ends without. */
export function found(child, pattern) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      text += part;
      const match = pattern.exec(text);
      if (match) resolve(match[1]);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`Ended with ${code ?? signal} before it said anything.`)));
  });
}
