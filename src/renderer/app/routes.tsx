import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent as lazy,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { EmployeeListScreen, EmployeeScreen } from '../features/employees/index.js';
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

/** Areas that the first screen does without: read when it stands, or when somebody goes there sooner. */
const areas = {
  absence: () => import('../features/absence/index.js'),
  connections: () => import('../features/connections/index.js'),
  imports: () => import('../features/imports/index.js'),
  outbox: () => import('../features/outbox/index.js'),
  registration: () => import('../features/registration/index.js'),
  reports: () => import('../features/reports/index.js'),
  review: () => import('../features/review/index.js'),
  runs: () => import('../features/runs/index.js'),
  settings: () => import('../features/settings/index.js'),
  wageTax: () => import('../features/wage-tax/index.js'),
} as const;

/** Reads every area, so that going there costs nothing later. */
export function readAreas(): void {
  // What fails here fails again, and is said, when somebody goes there.
  for (const area of Object.values(areas)) void area().catch(() => undefined);
}

/** Every screen, a line each. A path comes from `navigation.ts`; the rail shows those of its items that are here. */
const screens = [
  createRoute({ getParentRoute: () => root, path: paths.employees, component: EmployeeListScreen }),
  createRoute({ getParentRoute: () => root, path: paths.employee, component: EmployeeScreen }),
  createRoute({
    getParentRoute: () => root,
    path: paths.registration,
    component: lazy(areas.registration, 'RegistrationScreen'),
  }),
  createRoute({ getParentRoute: () => root, path: paths.imports, component: lazy(areas.imports, 'ImportScreen') }),
  createRoute({ getParentRoute: () => root, path: paths.absence, component: lazy(areas.absence, 'AbsenceListScreen') }),
  createRoute({
    getParentRoute: () => root,
    path: paths.absenceReport,
    component: lazy(areas.absence, 'AbsenceReportScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.absencePerson,
    component: lazy(areas.absence, 'AbsencePersonScreen'),
  }),
  createRoute({ getParentRoute: () => root, path: paths.calendar, component: lazy(areas.absence, 'CalendarScreen') }),
  createRoute({ getParentRoute: () => root, path: paths.figures, component: lazy(areas.absence, 'FiguresScreen') }),
  createRoute({ getParentRoute: () => root, path: paths.leave, component: lazy(areas.absence, 'LeaveListScreen') }),
  createRoute({ getParentRoute: () => root, path: paths.leaveNew, component: lazy(areas.absence, 'LeaveFormScreen') }),
  createRoute({
    getParentRoute: () => root,
    path: paths.leavePerson,
    component: lazy(areas.absence, 'LeavePersonScreen'),
  }),
  createRoute({ getParentRoute: () => root, path: paths.reports, component: lazy(areas.reports, 'ReportsScreen') }),
  createRoute({ getParentRoute: () => root, path: paths.wageTax, component: lazy(areas.wageTax, 'WageTaxScreen') }),
  createRoute({ getParentRoute: () => root, path: paths.manyReports, component: lazy(areas.reports, 'ManyScreen') }),
  createRoute({ getParentRoute: () => root, path: paths.runs, component: lazy(areas.runs, 'RunsScreen') }),
  createRoute({ getParentRoute: () => root, path: paths.report, component: lazy(areas.reports, 'ReportScreen') }),
  createRoute({ getParentRoute: () => root, path: paths.review, component: lazy(areas.review, 'ReviewPage') }),
  createRoute({ getParentRoute: () => root, path: paths.outbox, component: lazy(areas.outbox, 'OutboxPage') }),
  createRoute({ getParentRoute: () => root, path: paths.changeSet, component: lazy(areas.outbox, 'OutboxPage') }),
  createRoute({ getParentRoute: () => root, path: paths.settings, component: lazy(areas.settings, 'SettingsScreen') }),
  createRoute({
    getParentRoute: () => root,
    path: paths.connections,
    component: lazy(areas.connections, 'ConnectionsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.addConnection,
    component: lazy(areas.connections, 'AddConnectionScreen'),
  }),
];

export function makeRouter() {
  return createRouter({
    routeTree: root.addChildren([start, ...screens]),
    history: createHashHistory(),
    defaultNotFoundComponent: NotFound,
  });
}
