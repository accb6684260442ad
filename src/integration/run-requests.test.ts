import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CompanyId } from '../shared/domain/ids.js';
import type { ChangeSet } from '../shared/ipc/changes.js';
import { startSimulator, type Simulator } from '../simulator/index.js';
import { bakery } from '../simulator/testing/environment.js';
import { controls, type Desk, openCompany, openDesk, value } from './desk.js';

let server: Simulator;
let desk: Desk;
const companyId = CompanyId.parse(bakery.id);

beforeEach(async () => {
  server = await startSimulator({ seed: 1, rateLimit: false });
  desk = await openDesk(server);
  await openCompany(desk, bakery.name);
});
afterEach(async () => {
  await desk.forget();
  await server.close();
});

/** Checks a set, ticks what there is to tick, and sends it. */
async function send({ id }: ChangeSet): Promise<ChangeSet> {
  const { changes } = desk.services.handlers;
  let set = value(await changes.check({ id }));
  for (const { id: warningId } of set.warnings) set = value(await changes.acknowledge({ id, warningId, on: true }));
  value(await changes.send({ id, planHash: set.planHash ?? '' }));
  await desk.still(id);
  return value(await changes.get({ id }));
}

describe('asking for a run', () => {
  it('goes out once, warns that there is no way back, and ends with what a read showed', async () => {
    const { runs, changes } = desk.services.handlers;
    expect(value(await runs.requests({ companyId, year: 2026 })).requests).toEqual([]);
    const drafted = value(await runs.stageRequest({ companyId }));
    const checked = value(await changes.check({ id: drafted.id }));
    expect(checked.warnings.map(({ kind }) => kind)).toContain('no-way-back');
    const sent = await send(drafted);
    expect(sent.steps.map(({ kind, status }) => [kind, status])).toEqual([['run.request', 'present']]);
    expect(await controls(server).committed('CompanyService.RunRequest_Insert')).toHaveLength(1);
    expect(value(await runs.requests({ companyId, year: 2026 })).requests).toEqual([
      { period: bakery.period.number, year: 2026, status: 'Pending', handledAt: null },
    ]);
    expect(value(await changes.undo({ id: sent.id }))).toMatchObject({
      set: null,
      leftOut: [{ reason: 'no-way-back' }],
    });
  });

  it('that is drafted twice is one request', async () => {
    const { runs } = desk.services.handlers;
    const first = value(await runs.stageRequest({ companyId }));
    const second = value(await runs.stageRequest({ companyId }));
    expect([second.id, second.steps.length]).toEqual([first.id, 1]);
  });

  it('is told apart from one that stands there already', async () => {
    const { runs } = desk.services.handlers;
    await send(value(await runs.stageRequest({ companyId })));
    const sent = await send(value(await runs.stageRequest({ companyId })));
    expect(sent.steps[0]?.status).toBe('present');
    expect(value(await runs.requests({ companyId, year: 2026 })).requests).toHaveLength(2);
  });

  it('whose answer is lost is uncertain or found, and never sent twice by itself', async () => {
    await controls(server).misbehave('CompanyService.RunRequest_Insert', { kind: 'cut-after-commit' });
    const sent = await send(value(await desk.services.handlers.runs.stageRequest({ companyId })));
    expect(['present', 'uncertain']).toContain(sent.steps[0]?.status);
    expect(await controls(server).committed('CompanyService.RunRequest_Insert')).toHaveLength(1);
  });
});
