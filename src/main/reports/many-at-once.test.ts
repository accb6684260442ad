import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeResponse } from '../../contract/codec/index.js';
import { builtInContract } from '../../contract/index.js';
import { CompanyId } from '../../shared/domain/ids.js';
import type { ReportRequest } from '../../shared/ipc/reports.js';
import { Jobs } from '../jobs/jobs.js';
import { createOrganisationGateway } from '../nmbrs/gateway/organisation.js';
import { createReportGateway } from '../nmbrs/gateway/reports.js';
import { Limiter } from '../nmbrs/transport/limiter.js';
import { createSoapClient, type Fetch } from '../nmbrs/transport/soap-client.js';
import { VirtualClock } from '../testing/virtual-clock.js';
import { Reports } from './reports.js';

const limit = { perSecond: 10, concurrency: 6 };
/** Milliseconds in which the server answers anything. */
const took = 200;
const request: ReportRequest = { report: 'contracts', edition: 'business' };

const xml = (body: string): Response => new Response(body, { headers: { 'content-type': 'text/xml' } });

/** A server that makes each report in a while and writes down when which call reached it. */
function setUp() {
  const clock = new VirtualClock();
  const calls: { readonly at: number; readonly method: string }[] = [];
  let [under, mostUnder, tasks] = [0, 0, 0];
  const questions = new Map<string, number>();
  const answerTo = (body: string): Response => {
    if (body.includes('<List_GetAll'))
      return xml(encodeResponse(builtInContract, 'DebtorService.List_GetAll', [], '1.1'));
    const task = /<TaskId>([^<]+)<\/TaskId>/.exec(body)?.[1];
    if (task === undefined) {
      const id = `00000000-0000-4000-8000-${String((tasks += 1)).padStart(12, '0')}`;
      const asked = 'ReportService.Reports_Business_EmployeeContracts_Background';
      return xml(encodeResponse(builtInContract, asked, id, '1.1'));
    }
    questions.set(task, (questions.get(task) ?? 0) + 1);
    const state =
      questions.get(task) === 3
        ? { TaskId: task, Status: 'Success', Content: '<R><I><A>1</A></I><I><A>2</A></I></R>' }
        : { TaskId: task, Status: 'Executing' };
    return xml(encodeResponse(builtInContract, 'ReportService.Reports_BackgroundTask_Result', state, '1.1'));
  };
  const fetch: Fetch = async (_url, init) => {
    const body = z.string().parse(init.body);
    calls.push({ at: clock.monotonic(), method: /<soap:Body>\s*<(\w+)/.exec(body)?.[1] ?? '' });
    under += 1;
    mostUnder = Math.max(mostUnder, under);
    await clock.sleep(took);
    under -= 1;
    return answerTo(body);
  };
  const client = createSoapClient({
    urlOf: (service) => `http://127.0.0.1:1/soap/v3/${service}.asmx`,
    auth: () => ({ username: 'a@example.org', token: 'token', domain: 'demo' }),
    fetchRead: fetch,
    fetchWrite: fetch,
    limiter: new Limiter(clock, limit),
    clock,
    random: () => 0.5,
    timeoutMs: 60_000,
  });
  let ids = 0;
  const reports = new Reports({
    gateway: createReportGateway(client),
    jobs: new Jobs(
      () => undefined,
      () => `job-${(ids += 1)}`,
    ),
    clock,
    id: () => crypto.randomUUID(),
    companyName: () => '',
    employeeName: () => '',
    language: () => 'nl',
    publish: () => undefined,
  });
  /** Lets time pass in small steps; reading what came takes turns of the real event loop. */
  const pass = async (ms: number, enough: () => boolean = () => false): Promise<void> => {
    for (let gone = 0; gone < ms && !enough(); gone += 50) {
      await clock.advance(50);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { clock, calls, reports, pass, organisation: createOrganisationGateway(client), most: () => mostUnder };
}

describe('reports that run at the same time', () => {
  it('share one budget: never more calls in a second or under way than one report alone may have', async () => {
    const { calls, reports, pass, most } = setUp();
    for (let at = 0; at < 25; at += 1) reports.start({ ...request, companyId: CompanyId.parse(at + 1) });
    await pass(600_000, () => reports.list().every(({ state }) => state === 'ready'));
    expect(reports.list().map(({ state }) => state)).toEqual(Array.from({ length: 25 }, () => 'ready'));
    // Each was asked for once, and after three times.
    expect(calls).toHaveLength(25 * 4);
    for (const { at } of calls) {
      const inSecond = calls.filter((other) => other.at >= at && other.at < at + 1000).length;
      expect(inSecond).toBeLessThanOrEqual(limit.perSecond);
    }
    expect(most()).toBeLessThanOrEqual(limit.concurrency);
    // They did meet: without a shared budget all would have been asked for at once.
    const first = calls[0]?.at ?? 0;
    const asked = calls.filter(({ method }) => !method.includes('Result'));
    expect(asked.filter(({ at }) => at < first + 1000).length).toBeLessThanOrEqual(limit.perSecond);
    expect(Math.max(...asked.map(({ at }) => at))).toBeGreaterThanOrEqual(first + 2000);
  });

  it('leave room for what somebody looks at: their questions after tasks wait behind it', async () => {
    const { calls, clock, reports, pass, organisation } = setUp();
    for (let at = 0; at < 25; at += 1) reports.start(request);
    await pass(600_000, () => calls.filter(({ method }) => method.includes('Result')).length > 20);
    const clicked = clock.monotonic();
    const debtors = organisation.debtors();
    let answered = 0;
    void debtors.then(() => (answered = clock.monotonic()));
    await pass(5_000, () => answered > 0);
    expect((await debtors).ok).toBe(true);
    const own = calls.find(({ method }) => method === 'List_GetAll');
    expect((own?.at ?? Number.POSITIVE_INFINITY) - clicked).toBeLessThanOrEqual(1_050);
    await pass(600_000, () => reports.list().every(({ state }) => state === 'ready'));
  });
});
