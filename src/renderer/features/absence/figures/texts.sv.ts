import { figureWords } from '../../../../shared/figures/words/index.js';
import type { nl } from './texts.nl.js';

export const sv: typeof nl = {
  ...figureWords.sv,
  chart: 'Frånvaroprocent per månad',
  weigh: 'Väg med procent frånvarande',
  export: 'Exportera',
  exportXlsx: 'Excel (xlsx)',
  exportCsv: 'CSV, endast månaderna',
  exported: 'Sparat som {{name}}',
  nobodyTitle: 'Ingen att räkna ännu.',
  nobodyText: '{{company}} har inga anställda med en anställningsdag.',
  noService: 'Anställningarna kunde inte läsas. Utan första anställningsdag finns inget att räkna.',
  noSchedules: 'Schemana kunde inte läsas: alla räknas med deltidsfaktor 100%.',
};
