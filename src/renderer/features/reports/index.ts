export { useAskReport } from './queries.js';
export { ManyScreen } from './many/ManyScreen.js';
export { ReportsScreen } from './catalogue/ReportsScreen.js';
export { ReportScreen } from './viewer/ReportScreen.js';
