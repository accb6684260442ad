import { figureWords } from '../../../../shared/figures/words/index.js';
import type { nl } from './texts.nl.js';

export const en: typeof nl = {
  ...figureWords.en,
  chart: 'Percentage of absence by month',
  weigh: 'Weigh by the percentage absent',
  export: 'Export',
  exportXlsx: 'Excel (xlsx)',
  exportCsv: 'CSV, the months alone',
  exported: 'Saved as {{name}}',
  nobodyTitle: 'Nobody to count yet.',
  nobodyText: '{{company}} has no employees with a day of entry.',
  noService: 'The employments could not be read. Without a day of entry there is nothing to count.',
  noSchedules: 'The schedules could not be read: everybody counts with a part-time factor of 100%.',
};
