import type { Environment } from '../environment.js';
import { instant, parseInstant, type SettableClock } from '../clock.js';
import { periodOf, wirePeriod } from '../methods/periods.js';
import { Refusal } from '../methods/refusal.js';
import type { RateLimit } from '../http/rate-limit.js';
import type { Command } from './commands.js';
import type { Misbehaviour } from './misbehaviour.js';

/** Maintenance of the whole environment; null when it is open. Seconds for Retry-After. */
export interface Maintenance {
  retryAfter: number | null;
  on: boolean;
}

export interface Controlled {
  readonly environment: Environment;
  readonly misbehaviour: Misbehaviour;
  readonly maintenance: Maintenance;
  readonly clock: SettableClock;
  /** Null: no limit. */
  readonly rateLimit: RateLimit | null;
}

/** Carries out one command; what it returns goes back as JSON. */
export function control(command: Command, controlled: Controlled): unknown {
  const { environment, misbehaviour, maintenance, clock, rateLimit } = controlled;
  switch (command.do) {
    case 'misbehave':
      return { id: misbehaviour.add(command.rule) };
    case 'behave':
      misbehaviour.clear();
      return {};
    case 'release':
      return { released: misbehaviour.release() };
    case 'maintenance':
      maintenance.on = command.on;
      maintenance.retryAfter = command.retryAfter ?? null;
      return {};
    case 'colleague':
      return environment.perform(environment.arrive(command.method, command.input, 'colleague'));
    case 'movePeriod':
      return orRefusal(() => {
        environment.movePeriod({ companyId: command.companyId, year: command.year, period: command.period });
        return { ok: true, period: wirePeriod(environment.books.company(command.companyId).period) };
      });
    case 'template':
      environment.setTemplate(command.lacks);
      return {};
    case 'tags':
      environment.setTags({
        hiddenDebtors: new Set(command.hideDebtors),
        hiddenCompanies: new Set(command.hideCompanies),
      });
      return {};
    case 'failReports':
      environment.reports.failNext(command.count);
      return {};
    case 'batches':
      environment.setPolicy({ batches: command.are });
      return {};
    case 'declare':
      return orRefusal(() => {
        const company = environment.books.company(command.companyId);
        environment.declare(command.companyId, periodOf(company, command.year, command.period));
        return { ok: true };
      });
    case 'clock':
      if (command.set !== undefined) clock.set(parseInstant(command.set));
      return { now: instant(clock.now()) };
    case 'books':
      return {
        log: environment.log.since(command.since),
        counts: environment.log.counts(),
        delayed: rateLimit?.delayed ?? 0,
        rules: misbehaviour.pending(),
        ...(command.employeeId !== undefined && {
          employee: orRefusal(() => environment.books.wholeEmployee(command.employeeId ?? 0)),
        }),
      };
  }
}

function orRefusal(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, text: error.message };
    throw error;
  }
}
