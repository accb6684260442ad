import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReportLine, ReportTable } from '../../../../shared/ipc/reports.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { added } from '../../../../shared/reports/compared.js';
import { isFigure, kindOf, type Look } from '../model/first-view.js';
import { ChangeMark, differs } from './ChangeMark.js';
import { cellWords } from './cell-words.js';
import classes from './Viewer.module.css';

interface GridLineProps {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** Undefined: not read yet. */
  readonly line: ReportLine | undefined;
  readonly table: ReportTable;
  readonly look: Look;
  readonly columns: readonly number[];
  readonly template: string;
  readonly active: boolean;
  readonly onToggle: () => void;
}

/** A row, the head of a group, or what a group adds up to. */
export function GridLine({
  id,
  index,
  top,
  height,
  line,
  table,
  look,
  columns,
  template,
  active,
  onToggle,
}: GridLineProps) {
  const t = useTexts('reports');
  const format = useFormat();
  const place = { height, transform: `translateY(${top}px)` };
  const shared = {
    id,
    role: 'row',
    'aria-rowindex': index + 2,
    'aria-selected': active,
    // Of a tree, when there are groups: a row lies below its group.
    ...(look.groupBy !== null && { 'aria-level': line?.kind === 'group' ? 1 : 2 }),
    'data-active': active || undefined,
    className: classes.row,
  };
  if (line?.kind === 'group') {
    const kind = look.groupBy === null ? 'text' : kindOf(table, look, look.groupBy);
    const words = cellWords(line.value, kind, format) || t('view.noValue');
    const Fold = line.closed ? IconChevronRight : IconChevronDown;
    return (
      <div {...shared} data-kind="group" aria-expanded={!line.closed} style={place} onClick={onToggle}>
        <div role="gridcell" aria-colspan={columns.length} className={classes.group}>
          <Fold {...mark} stroke={1.6} />
          {words}{' '}
          <span className={classes.of}>{t('view.lines', { count: line.of, shown: format.integer(line.of) })}</span>
        </div>
      </div>
    );
  }
  const subtotal = line?.kind === 'subtotal';
  const change = line?.kind === 'row' ? (line.change ?? undefined) : undefined;
  return (
    <div
      {...shared}
      data-kind={line?.kind ?? 'unread'}
      data-change={change}
      style={{ ...place, gridTemplateColumns: template }}
    >
      {columns.map((column, at) => {
        const kind = kindOf(table, look, column);
        const words = line ? cellWords(line.cells[column] ?? '', kind, format) : '';
        const text = subtotal && at === 0 ? t('view.subtotal') : words;
        return (
          <div
            key={column}
            role="gridcell"
            className={classes.cell}
            data-figure={isFigure(kind) || undefined}
            data-kind={kind}
            data-indent={(at === 0 && look.groupBy !== null) || undefined}
            data-differs={(line !== undefined && differs(table, column, line)) || undefined}
            title={text}
          >
            {change && table.columns[column]?.name === added.change && <ChangeMark change={change} />}
            {text}
          </div>
        );
      })}
    </div>
  );
}
