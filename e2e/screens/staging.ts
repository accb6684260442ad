import type { Page } from '@playwright/test';
import { list, openPath } from './steps.js';

/** One line of a sheet of the first company. `code` null: a code of which the person has one line already. */
export interface StagedLine {
  /** From the top of the sheet, from 0. When `code` is null, of single lines as they were read; -1: the newest. */
  readonly person: number;
  readonly code: number | null;
  readonly amount: string;
}

export interface Staged {
  /** How many months before the current period; negative: after it. */
  readonly back: number;
  readonly kind?: 'hours-variable' | 'wages-fixed';
  readonly edits: readonly StagedLine[];
}

/** Puts lines ready and has them checked, as the sheet does; gives the set's id. */
export async function stageHours(page: Page, staged: Staged): Promise<string> {
  await list(page);
  return page.evaluate(async ({ back, kind = 'hours-variable', edits }) => {
    const { organisation, employees, registration, changes } = window.loondesk;
    type Answer<T> = { ok: true; data: T } | { ok: false; error: unknown };
    const value = <T>(answer: Answer<T>): T => {
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return answer.data;
    };
    const [debtor] = value(await organisation.debtors());
    if (!debtor) throw new Error('No debtor');
    const [company] = value(await organisation.companies({ debtorId: debtor.id }));
    if (!company) throw new Error('No company');
    const companyId = company.id;
    const { current } = value(await organisation.period({ companyId }));
    const month = current.year * 12 + current.number - 1 - back;
    const period = { ...current, year: Math.floor(month / 12), number: (month % 12) + 1 };
    const columns = value(await employees.list({ companyId, refresh: false }));
    const people = columns.ids.filter((_, at) => columns.typeIds[at] === 2);
    const key = { companyId, kind, period } as const;
    value(await registration.load({ ...key, people, refresh: false }));
    let sheet = value(await registration.sheet(key));
    while (sheet?.progress.state !== 'complete') {
      await new Promise((done) => setTimeout(done, 50));
      sheet = value(await registration.sheet(key));
    }
    const { owners, codes } = sheet;
    const lines = owners.flatMap((owner, at) => (owner === null ? [] : [{ owner, code: codes[at] ?? 0 }]));
    const single = lines.filter(
      ({ owner, code }) => lines.filter((other) => other.owner === owner && other.code === code).length === 1,
    );
    const set = value(
      await registration.stage({
        ...key,
        edits: edits.map(({ person, code, amount }) => {
          const standing = single.at(person);
          if (code === null && standing) return { employeeId: standing.owner, code: standing.code, amount };
          const employeeId = people[person];
          if (code === null || employeeId === undefined) throw new Error(`Nobody for ${person}`);
          return { employeeId, code, amount, beside: true };
        }),
      }),
    );
    if (!set) throw new Error('Nothing staged');
    value(await changes.check({ id: set.id }));
    return set.id;
  }, staged);
}

/** Ticks and sends a checked set by main's own word. */
export const sendHours = (page: Page, id: string): Promise<void> =>
  page.evaluate(async (wanted) => {
    const { changes } = window.loondesk;
    const sets = await changes.list();
    const known = sets.ok ? sets.data.find((one) => one.id === wanted) : undefined;
    if (!known) throw new Error('No such set');
    for (;;) {
      const set = await changes.get({ id: known.id });
      if (!set.ok) throw new Error(JSON.stringify(set.error));
      const left = set.data.warnings.find(({ acknowledged }) => !acknowledged);
      if (!left) {
        const sent = await changes.send({ id: known.id, planHash: set.data.planHash ?? '' });
        if (!sent.ok) throw new Error(JSON.stringify(sent.error));
        return;
      }
      await changes.acknowledge({ id: known.id, warningId: left.id, on: true });
    }
  }, id);

/** The review of a set, with the period before beside it. */
export async function openReview(page: Page, id: string): Promise<void> {
  await openPath(page, `/changes/${id}/review`);
  await page.waitForURL((url) => url.hash.includes(id));
  await page.locator('main section table').first().waitFor();
  await page.locator('main section table td [aria-hidden]').first().waitFor({ state: 'detached' });
}
