export { AbsenceListScreen } from './list/AbsenceListScreen.js';
export { AbsencePersonScreen } from './person/AbsencePersonScreen.js';
export { AbsenceReportScreen } from './report/AbsenceReportScreen.js';
export { LeaveListScreen } from './leave/list/LeaveListScreen.js';
export { LeaveFormScreen } from './leave/form/LeaveFormScreen.js';
export { LeavePersonScreen } from './leave/person/LeavePersonScreen.js';
export { CalendarScreen } from './calendar/CalendarScreen.js';
export { FiguresScreen } from './figures/FiguresScreen.js';
