import type { Page } from '@playwright/test';
import type { ChangeSet } from '../../../src/shared/ipc/changes.js';

/** What a clerk does with a set that does not go on by itself, through the page's own calls. */
export interface Person {
  /** "Go on", where the app asks for it. */
  goOn(page: Page): Promise<void>;
  /** One look at every open line: read again, send again, or leave it. True when a later read is still worth waiting for. */
  lookAtOpenLines(page: Page): Promise<boolean>;
  /** How often "send again" was said of a step, by its id. */
  readonly again: ReadonlyMap<string, number>;
}

export const getSet = (page: Page, id: string): Promise<ChangeSet> =>
  page.evaluate(async (wanted) => {
    const sets = await window.loondesk.changes.list();
    const found = sets.ok ? sets.data.find((set) => set.id === wanted) : undefined;
    const answer = found && (await window.loondesk.changes.get({ id: found.id }));
    if (!answer?.ok) throw new Error(`No set: ${JSON.stringify(answer)}`);
    return answer.data;
  }, id);

/** The same without its lines, for asking often. */
export const standingOf = (page: Page, id: string): Promise<{ state: string; activity: string }> =>
  page.evaluate(async (wanted) => {
    const sets = await window.loondesk.changes.list();
    const found = sets.ok ? sets.data.find((set) => set.id === wanted) : undefined;
    if (!found) throw new Error('No set');
    return { state: found.state, activity: found.activity };
  }, id);

/** `patient`: waits the five minutes after which a call counts as not seen; else leaves what is uncertain. */
export function person(id: string, patient: boolean): Person {
  const again = new Map<string, number>();
  return {
    again,
    goOn: (page) =>
      page.evaluate(async (wanted) => {
        const sets = await window.loondesk.changes.list();
        const found = sets.ok ? sets.data.find((set) => set.id === wanted) : undefined;
        if (found) await window.loondesk.changes.resume({ id: found.id });
      }, id),
    async lookAtOpenLines(page) {
      let wait = false;
      const set = await getSet(page, id);
      for (const step of set.steps) {
        // Nothing to decide about: left as it is, or "send again" was said and that call has not gone out yet.
        if (step.status !== 'uncertain' || step.decidedByPerson === 'leave' || !step.evidence) continue;
        if (!step.evidence.choices.includes('read-again')) continue;
        const { finding, choices, secondReadFrom } = step.evidence;
        const later = patient && finding === 'not-seen-once' && secondReadFrom !== null;
        // The app reads again by itself once the settle time has passed.
        if (later) wait = true;
        else if (choices.includes('send-again')) {
          again.set(step.id, (again.get(step.id) ?? 0) + 1);
          await decide(page, set, step, 'send-again');
        } else if (finding === 'not-read-yet' || (finding === 'unreadable' && patient)) {
          await page.evaluate(
            async (input) => {
              await window.loondesk.changes.readAgain(input);
            },
            { id: set.id, stepId: step.id },
          );
          wait = true;
        } else await decide(page, set, step, 'leave');
      }
      return wait;
    },
  };
}

/** The answer is the whole set, of maybe ten thousand lines: it stays in the page. */
const decide = (page: Page, set: ChangeSet, step: ChangeSet['steps'][number], decision: 'leave' | 'send-again') =>
  page.evaluate(
    async (input) => {
      await window.loondesk.changes.decide(input);
    },
    { id: set.id, stepIds: [step.id], decision },
  );
