import { describe, expect, it } from 'vitest';
import type { ChangeSetSummary } from '../../shared/ipc/changes.js';
import { paced } from './paced.js';
import { openDesk, reviewed, moves, sendAndWait } from './testing/desk.js';
import { VirtualClock } from './testing/virtual-clock.js';

/** What a set of so many people says of itself while it is sent, one summary an event. */
async function saidOf(people: number): Promise<ChangeSetSummary[]> {
  const desk = openDesk({ people });
  const set = await reviewed(desk, moves(people));
  const said: ChangeSetSummary[] = [];
  desk.changes.onChanged((summary) => said.push(summary));
  await sendAndWait(desk, set);
  return said;
}

const standing = ({ state, activity }: ChangeSetSummary): string => `${state} ${activity}`;

describe('what is passed on of a set while it is sent', () => {
  it('is every state that it comes into, at once and in order, and the end as it stands', async () => {
    const said = await saidOf(8);
    const heard: ChangeSetSummary[] = [];
    const { told } = paced(new VirtualClock(), (summary) => heard.push(summary));
    for (const summary of said) told(summary);
    const changes = (all: readonly ChangeSetSummary[]): string[] =>
      all.map(standing).filter((one, at, list) => one !== list[at - 1]);
    expect(changes(heard)).toEqual(changes(said));
    expect(heard.at(-1)).toEqual(said.at(-1));
    expect(said.length).toBeGreaterThan(25);
    expect(heard.length).toBeLessThan(8);
  });

  it('is how far it is, every so often and then the newest', async () => {
    const running = (await saidOf(8)).filter((summary) => standing(summary) === 'sending running');
    const clock = new VirtualClock();
    const heard: ChangeSetSummary[] = [];
    const { told } = paced(clock, (summary) => heard.push(summary));
    for (const summary of running.slice(0, 9)) told(summary);
    expect(heard).toEqual([running[0]]);
    clock.advance(100);
    expect(heard).toEqual([running[0], running[8]]);
    clock.advance(1_000);
    expect(heard).toHaveLength(2);
  });

  it('is nothing more after the stop', async () => {
    const [first, second] = (await saidOf(3)).filter((summary) => standing(summary) === 'sending running');
    if (!first || !second) throw new Error('Not enough said');
    const clock = new VirtualClock();
    const heard: ChangeSetSummary[] = [];
    const { told, stop } = paced(clock, (summary) => heard.push(summary));
    told(first);
    told(second);
    stop();
    clock.advance(5_000);
    expect(heard).toEqual([first]);
  });
});
