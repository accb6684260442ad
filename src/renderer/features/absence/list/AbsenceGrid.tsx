import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { AbsenceRow } from '../model/absence-rows.js';
import { RowGrid } from '../parts/RowGrid.js';
import { useLength } from '../parts/use-length.js';

const columns = ['number', 'name', 'department', 'start', 'percentage', 'length', 'end'] as const;
const template = '68px minmax(140px, 1.4fr) minmax(100px, 1fr) 112px 88px minmax(190px, 1.2fr) 112px';

interface AbsenceGridProps {
  readonly label: string;
  readonly rows: readonly AbsenceRow[];
  readonly activeKey: string | null;
  readonly onActive: (key: string) => void;
  readonly onOpen: (row: AbsenceRow) => void;
}

/** The cases: who, since when, how far, how long. */
export function AbsenceGrid(props: AbsenceGridProps) {
  const t = useTexts('absence');
  const format = useFormat();
  const length = useLength();
  return (
    <RowGrid
      {...props}
      columns={columns.map((id) => ({ id, label: t(`column.${id}`), figure: id === 'percentage' }))}
      template={template}
      cells={(row) => [
        String(row.number ?? ''),
        row.name ?? t('list.unknownPerson'),
        row.department ?? '',
        format.date(row.start),
        `${row.percentage}%`,
        length(row.days),
        row.end === null ? t('list.runs') : format.date(row.end),
      ]}
      isQuiet={(row) => !row.running}
    />
  );
}
