import { figureWords } from '../../../../shared/figures/words/index.js';

export const nl = {
  ...figureWords.nl,
  chart: 'Verzuimpercentage per maand',
  weigh: 'Het percentage afwezig meewegen',
  export: 'Exporteren',
  exportXlsx: 'Excel (xlsx)',
  exportCsv: 'CSV, alleen de maanden',
  exported: 'Opgeslagen als {{name}}',
  nobodyTitle: 'Nog niemand om te tellen.',
  nobodyText: '{{company}} heeft geen medewerkers met een dag van indiensttreding.',
  noService: 'De dienstverbanden konden niet worden gelezen. Zonder dag van indiensttreding is er niets te tellen.',
  noSchedules: 'De roosters konden niet worden gelezen: iedereen telt met een deeltijdfactor van 100%.',
};
