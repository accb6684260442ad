import { countsOf, resumeSet, sendSet, stageMoves } from './fixtures/desk.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const insert = 'EmployeeService.Address_Insert';

test('killed in the middle of sending: nothing is lost, nothing is sent twice, and a person says how to go on', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const env = { LOONDESK_SIMULATOR: simulator.line };
  const first = await launch({ env });
  const set = await stageMoves(first.page, 'Bakkerij De Korenaar B.V.', 8);
  // Two go through; the four that are under way then are booked, and their answers never come.
  await simulator.misbehave(insert, { kind: 'hold-after-commit' }, { after: 2, times: null });
  expect(await sendSet(first.page, set)).toBe(true);
  await expect.poll(async () => (await simulator.committed(insert)).length).toBe(6);
  await first.kill();
  await simulator.behave();

  const second = await launch({ env, dataFolder: first.dataFolder });
  await expect
    .poll(() => countsOf(second.page, set.id))
    .toMatchObject({ confirmed: 2, present: 4, planned: 2, sent: 0, running: 0 });
  // Nothing goes out before a person says so.
  expect(await simulator.committed(insert)).toHaveLength(6);

  expect(await resumeSet(second.page, set.id)).toBe(true);
  await expect
    .poll(() => countsOf(second.page, set.id), { timeout: 30_000 })
    .toMatchObject({ confirmed: 4, present: 4, planned: 0, running: 0 });
  const booked = await simulator.committed(insert);
  expect(booked).toHaveLength(8);
  expect(new Set(booked.map((call) => call.input.EmployeeId)).size).toBe(8);
  await second.quit();
  await simulator.stop();
});
