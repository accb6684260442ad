import type { Instant } from '../../shared/ipc/common.js';
import type { Notice, NoticeKind } from '../../shared/ipc/notices.js';
import type { ClockWatch } from './clock-watch.js';

interface OpenConnection {
  readonly connectionId: string;
  readonly notices: readonly Notice[];
  /** When the newest kept set was written last; null without sets. */
  readonly newest: () => Instant | null;
}

/** What there is to say now: of the app, of the open connection and of the clock, without what a person put away. */
export class Notices {
  readonly #own: Notice[] = [];
  readonly #away = new Set<string>();
  readonly #clock: ClockWatch;
  readonly #open: () => OpenConnection;

  constructor(clock: ClockWatch, open: () => OpenConnection) {
    this.#clock = clock;
    this.#open = open;
  }

  /** Once for each kind. */
  add(notice: Notice): void {
    if (!this.#own.some(({ kind }) => kind === notice.kind)) this.#own.push(notice);
  }

  list(): Notice[] {
    const { connectionId, notices, newest } = this.#open();
    const seen = this.#clock.behind(newest());
    const all: Notice[] = [...this.#own, ...notices, ...(seen === null ? [] : [{ kind: 'clock-back', seen } as const])];
    return all.filter(({ kind }) => !this.#away.has(this.#key(kind, connectionId)));
  }

  /** Until the app starts again; of a journal, for its connection alone. */
  putAway(kind: NoticeKind): Notice[] {
    this.#away.add(this.#key(kind, this.#open().connectionId));
    return this.list();
  }

  #key(kind: NoticeKind, connectionId: string): string {
    return kind.startsWith('journal') ? `${connectionId}/${kind}` : kind;
  }
}
