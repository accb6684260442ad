import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import {
  AbsenceListScreen,
  AbsencePersonScreen,
  AbsenceReportScreen,
  CalendarScreen,
  FiguresScreen,
  LeaveFormScreen,
  LeaveListScreen,
  LeavePersonScreen,
} from '../features/absence/index.js';
import { AddConnectionScreen, ConnectionsScreen } from '../features/connections/index.js';
import { EmployeeListScreen, EmployeeScreen } from '../features/employees/index.js';
import { ImportScreen } from '../features/imports/index.js';
import { OutboxPage } from '../features/outbox/index.js';
import { RegistrationScreen } from '../features/registration/index.js';
import { WageTaxScreen } from '../features/wage-tax/index.js';
import { ManyScreen, ReportScreen, ReportsScreen } from '../features/reports/index.js';
import { RunsScreen } from '../features/runs/index.js';
import { ReviewPage } from '../features/review/index.js';
import { SettingsScreen } from '../features/settings/index.js';
import { paths } from './navigation.js';
import { parsePlaceSearch, type PlaceSearch } from './place/search.js';
import { Frame } from './shell/Frame.js';
import { NotFound } from './shell/NotFound.js';

const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>): PlaceSearch => parsePlaceSearch(search),
  // Wherever somebody goes, the place goes along.
  search: { middlewares: [retainSearchParams<PlaceSearch>(['debtor', 'company', 'period'])] },
  component: Frame,
  notFoundComponent: NotFound,
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: paths.employees });
  },
});

/** Every screen, a line each. A path comes from `navigation.ts`; the rail shows those of its items that are here. */
const screens = [
  createRoute({ getParentRoute: () => root, path: paths.employees, component: EmployeeListScreen }),
  createRoute({ getParentRoute: () => root, path: paths.employee, component: EmployeeScreen }),
  createRoute({ getParentRoute: () => root, path: paths.registration, component: RegistrationScreen }),
  createRoute({ getParentRoute: () => root, path: paths.imports, component: ImportScreen }),
  createRoute({ getParentRoute: () => root, path: paths.absence, component: AbsenceListScreen }),
  createRoute({ getParentRoute: () => root, path: paths.absenceReport, component: AbsenceReportScreen }),
  createRoute({ getParentRoute: () => root, path: paths.absencePerson, component: AbsencePersonScreen }),
  createRoute({ getParentRoute: () => root, path: paths.calendar, component: CalendarScreen }),
  createRoute({ getParentRoute: () => root, path: paths.figures, component: FiguresScreen }),
  createRoute({ getParentRoute: () => root, path: paths.leave, component: LeaveListScreen }),
  createRoute({ getParentRoute: () => root, path: paths.leaveNew, component: LeaveFormScreen }),
  createRoute({ getParentRoute: () => root, path: paths.leavePerson, component: LeavePersonScreen }),
  createRoute({ getParentRoute: () => root, path: paths.reports, component: ReportsScreen }),
  createRoute({ getParentRoute: () => root, path: paths.wageTax, component: WageTaxScreen }),
  createRoute({ getParentRoute: () => root, path: paths.manyReports, component: ManyScreen }),
  createRoute({ getParentRoute: () => root, path: paths.runs, component: RunsScreen }),
  createRoute({ getParentRoute: () => root, path: paths.report, component: ReportScreen }),
  createRoute({ getParentRoute: () => root, path: paths.review, component: ReviewPage }),
  createRoute({ getParentRoute: () => root, path: paths.outbox, component: OutboxPage }),
  createRoute({ getParentRoute: () => root, path: paths.changeSet, component: OutboxPage }),
  createRoute({ getParentRoute: () => root, path: paths.settings, component: SettingsScreen }),
  createRoute({ getParentRoute: () => root, path: paths.connections, component: ConnectionsScreen }),
  createRoute({ getParentRoute: () => root, path: paths.addConnection, component: AddConnectionScreen }),
];

export function makeRouter() {
  return createRouter({
    routeTree: root.addChildren([start, ...screens]),
    history: createHashHistory(),
    defaultNotFoundComponent: NotFound,
  });
}
