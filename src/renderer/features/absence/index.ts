export { AbsenceListScreen } from './list/AbsenceListScreen.js';
export { AbsencePersonScreen } from './person/AbsencePersonScreen.js';
export { AbsenceReportScreen } from './report/AbsenceReportScreen.js';
