// B2: 10,000 calls through the app's own client and Electron's net stack, against the simulator with its limit on and
// 100 ms latency. Goal: at least nine tenths of the limit, and no call that the server delayed.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { hasDisplay, runsAsRoot, withXvfb } from '../scripts/hosts/display.mjs';
import { findElectron } from '../scripts/hosts/find-electron.mjs';
import { bundle } from './bundle.mjs';

const root = resolve(import.meta.dirname, '..');
const limitPerSecond = 150;
const latencyMs = 100;
/** Far more than the run takes; nothing may hang here for ever. */
const mostMs = 240_000;

export async function run() {
  const binary = findElectron();
  if (!binary) throw new Error('No Electron here: set LOONDESK_ELECTRON to its binary.');
  const entry = await bundle('b2/electron.ts');
  const simulator = await startSimulator();
  try {
    await simulator.control({
      do: 'misbehave',
      rule: { method: '*', act: { kind: 'latency', ms: latencyMs }, times: null },
    });
    const figures = await inElectron(binary, entry, { ...simulator.access, calls: 10_000, onePartitionCalls: 600 });
    const { delayed } = await simulator.control({ do: 'books', since: 1_000_000 });
    return {
      limitPerSecond,
      latencyMs,
      ...figures,
      ofLimit: Number((figures.partitions.perSecond / limitPerSecond).toFixed(3)),
      delayedByServer: delayed,
      goal: { ofLimit: 0.9, delayedByServer: 0 },
    };
  } finally {
    simulator.stop();
  }
}

async function startSimulator() {
  const child = spawn(process.execPath, [join(root, 'scripts/simulator.mjs'), '--port', '0', '--seed', '1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const access = JSON.parse(await found(child, /^(\{.*\})$/m));
  return {
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

async function inElectron(binary, entry, work) {
  const args = [...(runsAsRoot() ? ['--no-sandbox'] : []), entry];
  const [command, all] = hasDisplay() ? [binary, args] : withXvfb(binary, args);
  const child = spawn(command, all, {
    env: { ...process.env, LOONDESK_BENCH: JSON.stringify(work) },
    stdio: ['ignore', 'pipe', 'ignore'],
    // A group of its own: what is ended is the display with all that runs in it.
    detached: true,
  });
  const late = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), mostMs);
  try {
    return JSON.parse(await found(child, /^bench: (\{.*\})$/m));
  } finally {
    clearTimeout(late);
  }
}

/** The first match in what a process prints; rejects when it ends without. */
function found(child, pattern) {
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
