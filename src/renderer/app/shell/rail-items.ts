import {
  IconBeach,
  IconCalendarMonth,
  IconCalendarUser,
  IconClipboardData,
  IconClock,
  IconPlayerPlay,
  IconFileImport,
  IconSend,
  IconSettings,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { paths } from '../navigation.js';

export interface RailItem {
  readonly path: string;
  readonly text:
    | 'employees'
    | 'registration'
    | 'absence'
    | 'leave'
    | 'calendar'
    | 'reports'
    | 'runs'
    | 'imports'
    | 'outbox'
    | 'settings';
  readonly icon: Icon;
  /** A hairline sets a group apart. `foot`: at the foot of the rail. */
  readonly group: 'work' | 'reports' | 'outbox' | 'foot';
}

/** What the rail may show; it shows those whose route there is. */
export const railItems: readonly RailItem[] = [
  { path: paths.employees, text: 'employees', icon: IconUsers, group: 'work' },
  { path: paths.registration, text: 'registration', icon: IconClock, group: 'work' },
  { path: paths.imports, text: 'imports', icon: IconFileImport, group: 'work' },
  { path: paths.absence, text: 'absence', icon: IconCalendarUser, group: 'work' },
  { path: paths.leave, text: 'leave', icon: IconBeach, group: 'work' },
  { path: paths.calendar, text: 'calendar', icon: IconCalendarMonth, group: 'work' },
  { path: paths.reports, text: 'reports', icon: IconClipboardData, group: 'reports' },
  { path: paths.runs, text: 'runs', icon: IconPlayerPlay, group: 'reports' },
  { path: paths.outbox, text: 'outbox', icon: IconSend, group: 'outbox' },
  { path: paths.settings, text: 'settings', icon: IconSettings, group: 'foot' },
];
