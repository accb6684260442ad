import { describe, expect, it } from 'vitest';
import { err, ok, type AppError, type Result } from '../../shared/errors.js';
import type { ReportRequest } from '../../shared/ipc/reports.js';
import { VirtualClock } from '../change-sets/testing/virtual-clock.js';
import type { Asked, ReportGateway, TaskState } from '../nmbrs/gateway/reports.js';
import { fetchReport, givenUpAfter } from './fetch-report.js';

const request: ReportRequest = { report: 'contact-persons' };
const making: Result<TaskState> = ok({ kind: 'making' });
const lost: AppError = { kind: 'no-answer', method: 'm', afterMs: 1 };

/** Runs a fetch against a server that answers these in turn, the last one for ever. */
async function run(answers: readonly Result<TaskState>[], asked: Result<Asked> = ok({ kind: 'task', task: 't1' })) {
  const clock = new VirtualClock();
  const start = clock.monotonic();
  const abort = new AbortController();
  const asks: number[] = [];
  const gateway: ReportGateway = {
    ask: async () => asked,
    task: async () => {
      asks.push(clock.monotonic() - start);
      return answers[asks.length - 1] ?? answers.at(-1) ?? making;
    },
  };
  let told = 0;
  const answer = await fetchReport(request, { gateway, clock, signal: abort.signal, making: () => (told += 1) });
  return { answer, asks, told };
}

describe('a report in the background', () => {
  it('is asked after soon, then less and less often, and never less than every fifteen seconds', async () => {
    const { answer, asks, told } = await run([
      ...Array.from({ length: 9 }, () => making),
      ok({ kind: 'content', content: '<a/>' }),
    ]);
    expect(answer).toEqual(ok('<a/>'));
    expect(told).toBe(1);
    const gaps = asks.map((at, place) => at - (asks[place - 1] ?? 0));
    expect(gaps.slice(0, 3)).toEqual([1000, 1500, 2250]);
    expect(gaps.every((gap, place) => gap >= (gaps[place - 1] ?? 0))).toBe(true);
    expect(Math.max(...gaps)).toBe(15_000);
  });

  it('is given up after an hour, and says so', async () => {
    const { answer, asks } = await run([making]);
    expect(answer).toEqual(err({ kind: 'report', reason: 'timed-out' }));
    expect(asks.at(-1)).toBeGreaterThan(givenUpAfter);
    expect(asks.at(-1)).toBeLessThan(givenUpAfter + 16_000);
  });

  it('survives a few questions without an answer, and ends with the error of the fifth in a row', async () => {
    const content: Result<TaskState> = ok({ kind: 'content', content: 'x' });
    expect(
      (await run([err(lost), err(lost), making, err(lost), err(lost), err(lost), err(lost), content])).answer,
    ).toEqual(ok('x'));
    const { answer, asks } = await run([err(lost)]);
    expect([answer, asks.length]).toEqual([err(lost), 5]);
  });

  it('ends at once with a refusal, and with what the server says of the task', async () => {
    const fault: AppError = { kind: 'fault', method: 'm', code: 1003, text: 'no' };
    expect((await run([err(fault)])).answer).toEqual(err(fault));
    expect((await run([ok({ kind: 'failed', status: 'Error' })])).answer).toEqual(
      err({ kind: 'report', reason: 'server-failed' }),
    );
    expect((await run([ok({ kind: 'failed', status: 'Unknown' })])).answer).toEqual(
      err({ kind: 'report', reason: 'task-unknown' }),
    );
    expect((await run([], ok({ kind: 'task', task: '' }))).answer).toEqual(err({ kind: 'report', reason: 'no-task' }));
  });

  it('that has no background form is there with the first answer', async () => {
    const { answer, asks, told } = await run([], ok({ kind: 'content', content: '<b/>' }));
    expect([answer, asks, told]).toEqual([ok('<b/>'), [], 0]);
  });

  it('stops asking when somebody cancels', async () => {
    const abort = new AbortController();
    const clock = new VirtualClock();
    let asked = 0;
    const gateway: ReportGateway = {
      ask: async () => ok({ kind: 'task', task: 't' }),
      task: async () => {
        asked += 1;
        abort.abort();
        return making;
      },
    };
    const answer = await fetchReport(request, { gateway, clock, signal: abort.signal, making: () => undefined });
    expect([answer, asked]).toEqual([err({ kind: 'cancelled' }), 1]);
  });
});
