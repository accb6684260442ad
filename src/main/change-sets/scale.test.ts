import { expect, it } from 'vitest';
import { defaultTimings } from './config.js';
import { read, unwrap } from './testing/desk.js';
import { addsOf } from './testing/fake-pay.js';
import { around } from './testing/pay-desk.js';
import { company } from './testing/people.js';

/** Of this process alone: a machine with other work to do makes the clock late, not this. */
const processorMs = (): number => process.cpuUsage().user / 1_000;

/** So many lines, each a call of its own, sent and then read back as at the next start. Milliseconds a line. */
async function perLine(lines: number): Promise<{ readonly sent: number; readonly loaded: number }> {
  const alone = { ...defaultTimings, batches: { ...defaultTimings.batches, from: lines + 1 } };
  const { desk } = around(undefined, alone);
  const steps = addsOf(lines);
  const [first] = steps;
  if (!first) throw new Error('No lines');
  const staged = unwrap(await desk.changes.stageAll(company, first.period, steps, () => false));
  if (!staged) throw new Error('Nothing staged');
  const checked = unwrap(await desk.changes.check(staged.id));
  for (const { id, stepIds } of checked.warnings) {
    const typed = checked.steps.filter((step) => stepIds.includes(step.id)).flatMap(({ fields }) => fields).length;
    unwrap(await desk.changes.acknowledge(checked.id, id, true, String(typed)));
  }
  desk.changes.onChanged(() => undefined);
  const sending = processorMs();
  unwrap(await desk.changes.send(checked.id, checked.planHash ?? ''));
  await desk.changes.idle();
  const sent = processorMs() - sending;
  expect(read(desk, checked.id).counts.confirmed).toBe(lines);
  const next = around(desk.fs, alone);
  const loading = processorMs();
  unwrap(await next.desk.changes.load());
  const loaded = processorMs() - loading;
  expect(read(next.desk, checked.id).counts.confirmed).toBe(lines);
  return { sent: sent / lines, loaded: loaded / lines };
}

it('a set of many lines takes no more work for each of them than a small one, when sent and when read back', async () => {
  const few = await perLine(500);
  const many = await perLine(3_000);
  process.stdout.write(
    `each of 500 lines ${few.sent.toFixed(2)} ms to send, ${few.loaded.toFixed(2)} to read back; of 3,000 ${many.sent.toFixed(2)} and ${many.loaded.toFixed(2)}\n`,
  );
  expect(many.sent).toBeLessThan(2.5 * few.sent);
  expect(many.loaded).toBeLessThan(2.5 * few.loaded);
}, 240_000);
