import type { WeeklyMoment } from '../../shared/domain/weekly-moment.js';
import type { Language } from '../../shared/ipc/app.js';
import type { CsvForm } from '../../shared/ipc/csv-form.js';
import type { Confirm } from '../change-sets/confirmation.js';
import type { Alarms } from '../change-sets/ports.js';
import type { NetworkParts } from '../connections/open-gateways.js';
import type { Judge } from '../contract-check/judge-description.js';
import type { Folders } from '../exports/folder-place.js';
import type { Print } from '../exports/pdf/print.js';
import type { DocumentViewer } from '../exports/show-document.js';
import type { ChooseFile, Write } from '../exports/save-receipt.js';
import type { ReadBook } from '../imports/read/reader.js';
import type { Publish } from '../ipc/streams.js';
import type { JournalKey } from '../keystore/journal-key.js';

/** What a desk is made of, beside its connection. */
export interface DeskParts extends NetworkParts {
  /** Journals lie below it, a folder a connection. */
  readonly dataFolder: string;
  readonly journal: JournalKey;
  readonly publish: Publish;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly id: () => string;
  /** Settled sets older than this go when the desk opens. */
  readonly keepReceiptsDays: () => number;
  /** Timers; the event loop's unless a test has its own. */
  readonly alarms?: Alarms;
  /** Where a live description is judged; on this thread unless given. */
  readonly judge?: Judge | undefined;
  /** Reads the bytes of a file that somebody opened. */
  readonly readBook?: ReadBook | undefined;
  readonly confirm?: Confirm | undefined;
  /** Hands an address of Nmbrs to the browser. Absent: this host has none. */
  readonly openPage?: ((url: URL) => Promise<void>) | undefined;
  readonly confirmAlways?: boolean | undefined;
  /** Absent: this host has no windows that show documents. */
  readonly viewer?: DocumentViewer | undefined;
  /** Where files go that belong to a run. */
  readonly saving: {
    readonly chooseFile: ChooseFile;
    readonly folders: Folders;
    readonly write: Write;
    readonly language: () => Language;
    /** How reports are written as CSV. */
    readonly csv: () => CsvForm;
    /** Absent: this host makes no PDF. */
    readonly print?: Print | undefined;
  };
  /** When the vendor updates each week, as the settings have it. */
  readonly plannedUpdate: () => WeeklyMoment | null;
}
