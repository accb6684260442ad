import type { ChangeSetId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import { SetEvent } from './events.js';
import type { Journal } from './journal/journal.js';
import type { JournalStore } from './journal/store.js';
import { foldAll, foldMany, type SetState } from './state.js';

interface Entry {
  state: SetState;
  /** Null: quarantined, only to be read. */
  readonly journal: Journal | null;
  /** The last commit of this set; the next one waits for it. */
  tail: Promise<unknown>;
}

export interface LoadReport {
  /** Sets whose last record was cut short and dropped. */
  readonly torn: readonly ChangeSetId[];
  /** Files of sets that had not begun when the app died; removed. */
  readonly empty: readonly ChangeSetId[];
  readonly quarantined: readonly { readonly id: ChangeSetId; readonly reason: 'wrong-key' | 'broken-chain' }[];
}

type Decide = (state: SetState) => Result<readonly SetEvent[]>;

/** All sets in memory, each equal to its journal: an event counts only once it is on disk. */
export class Repository {
  readonly #store: JournalStore;
  readonly #entries = new Map<ChangeSetId, Entry>();
  readonly #changed: (id: ChangeSetId) => void;

  constructor(store: JournalStore, changed: (id: ChangeSetId) => void) {
    this.#store = store;
    this.#changed = changed;
  }

  get(id: ChangeSetId): SetState | undefined {
    return this.#entries.get(id)?.state;
  }

  all(): readonly SetState[] {
    return [...this.#entries.values()].map((entry) => entry.state);
  }

  /** Sets that may be written to. */
  writable(): readonly SetState[] {
    return [...this.#entries.values()].filter((entry) => entry.journal !== null).map((entry) => entry.state);
  }

  isQuarantined(id: ChangeSetId): boolean {
    return this.#entries.get(id)?.journal === null;
  }

  /** A new set from its first events. */
  async create(id: ChangeSetId, first: readonly SetEvent[]): Promise<Result<SetState>> {
    const events = first.map((event) => SetEvent.parse(event));
    const state = foldAll(events);
    if (!state || this.#entries.has(id)) return err({ kind: 'internal', reference: 'change-set-begin' });
    const journal = await this.#store.create(id, events);
    if (!journal.ok) return journal;
    this.#entries.set(id, { state, journal: journal.data, tail: Promise.resolve() });
    this.#changed(id);
    return ok(state);
  }

  /**
   * Lets `decide` look at the set as it is and say what happens; returns when that is on disk. Commits of one set
   * run one after the other, so nothing changes between the look and the write.
   */
  commit(id: ChangeSetId, decide: Decide): Promise<Result<SetState>> {
    const entry = this.#entries.get(id);
    if (!entry) return Promise.resolve(err({ kind: 'not-found', what: 'change-set' }));
    const work = entry.tail.then(() => this.#commitNow(id, entry, decide));
    entry.tail = work.catch(() => undefined);
    return work;
  }

  /** Deletes a set and its file, if `allowed` says so at that moment. */
  remove(id: ChangeSetId, allowed: (state: SetState) => Result<void>): Promise<Result<void>> {
    const entry = this.#entries.get(id);
    if (!entry) return Promise.resolve(err({ kind: 'not-found', what: 'change-set' }));
    const work = entry.tail.then(async () => {
      if (this.#entries.get(id) !== entry) return err({ kind: 'not-found', what: 'change-set' } as const);
      if (!entry.journal) return err({ kind: 'wrong-state', state: 'quarantined' } as const);
      const answer = allowed(entry.state);
      if (!answer.ok) return answer;
      const removed = await entry.journal.remove();
      if (removed.ok) this.#entries.delete(id);
      return removed;
    });
    entry.tail = work.catch(() => undefined);
    return work;
  }

  /** Compares the file with what is in memory, while nothing else writes to it. */
  verify(id: ChangeSetId): Promise<Result<{ readonly records: number }>> {
    const entry = this.#entries.get(id);
    if (!entry) return Promise.resolve(err({ kind: 'not-found', what: 'change-set' }));
    if (!entry.journal) return Promise.resolve(err({ kind: 'journal', reason: 'broken-chain', detail: 'quarantined' }));
    const { journal } = entry;
    const work = entry.tail.then(() => journal.verify());
    entry.tail = work.catch(() => undefined);
    return work;
  }

  /** Reads every journal once, at start. Never stops at a bad one. */
  async load(): Promise<Result<LoadReport>> {
    const loaded = await this.#store.load();
    if (!loaded.ok) return loaded;
    const torn: ChangeSetId[] = [];
    const empty: ChangeSetId[] = [];
    const quarantined: { id: ChangeSetId; reason: 'wrong-key' | 'broken-chain' }[] = [];
    for (const set of loaded.data) {
      if (set.kind === 'empty') {
        empty.push(set.id);
        continue;
      }
      const state = believable(set.id, set.events);
      if (set.kind === 'good' && state) {
        this.#entries.set(set.id, { state, journal: set.journal, tail: Promise.resolve() });
        if (set.torn) torn.push(set.id);
        continue;
      }
      if (set.kind === 'good') await this.#store.quarantine(set.id);
      if (state) this.#entries.set(set.id, { state, journal: null, tail: Promise.resolve() });
      quarantined.push({ id: set.id, reason: set.kind === 'quarantined' ? set.reason : 'broken-chain' });
    }
    return ok({ torn, empty, quarantined });
  }

  async #commitNow(id: ChangeSetId, entry: Entry, decide: Decide): Promise<Result<SetState>> {
    if (this.#entries.get(id) !== entry) return err({ kind: 'not-found', what: 'change-set' });
    if (!entry.journal) return err({ kind: 'wrong-state', state: 'quarantined' });
    const decided = decide(entry.state);
    if (!decided.ok) return decided;
    if (decided.data.length === 0) return ok(entry.state);
    // Parsed and folded first: what could not be read back, or cannot follow, must never reach the disk.
    const events = decided.data.map((event) => SetEvent.parse(event));
    const next = foldMany(entry.state, events) ?? entry.state;
    const written = await entry.journal.append(events);
    if (!written.ok) return written;
    entry.state = next;
    this.#changed(id);
    return ok(next);
  }
}

/** Null when the events make no set, or another one than the file is named after. */
function believable(id: ChangeSetId, events: readonly SetEvent[]): SetState | null {
  try {
    const state = foldAll(events);
    return state?.id === id ? state : null;
  } catch {
    return null;
  }
}
