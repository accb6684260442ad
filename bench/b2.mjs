// B2: 10,000 calls through the app's own client and Electron's net stack, against the simulator with its limit on and
// 100 ms latency. Goal: at least nine tenths of the limit, and no call that the server delayed.
import { bundle } from './bundle.mjs';
import { inElectron } from './in-electron.mjs';
import { startSimulator } from './simulator.mjs';

const limitPerSecond = 150;
const latencyMs = 100;

export async function run() {
  const entry = await bundle('b2/electron.ts');
  const simulator = await startSimulator();
  try {
    await simulator.control({
      do: 'misbehave',
      rule: { method: '*', act: { kind: 'latency', ms: latencyMs }, times: null },
    });
    const figures = await inElectron(entry, { ...simulator.access, calls: 10_000, onePartitionCalls: 600 });
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
