import { Checkbox } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Mapping } from '../../../../shared/imports/mapping.js';
import type { ImportView } from '../../../../shared/ipc/imports.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import classes from './Import.module.css';

interface NotesProps {
  readonly view: ImportView;
  /** What a file without its own goes to. */
  readonly place: { readonly company: string; readonly period: string };
  readonly onMap: (mapping: Mapping) => void;
}

const few = (names: readonly (string | number)[]): string =>
  `${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`;

/** What stands in the file beside its lines, and what it does not say. */
export function Notes({ view, place, onMap }: NotesProps) {
  const t = useTexts('imports');
  const format = useFormat();
  const { mapping, tables, csv, before, says } = view;
  const table = mapping ? tables[mapping.table] : undefined;
  if (!mapping || !table) return null;
  const info = <IconInfoCircle {...mark} />;
  const look = <IconAlertTriangle {...mark} />;
  const last = before.findLast(({ sent }) => sent) ?? before.at(-1);
  const when = last ? `${format.day(last.at)} ${format.time(last.at)}` : '';
  const hidden = tables.filter((one) => one.hidden && one.rows > 0 && one !== table).map(({ name }) => name);
  const { merged, hiddenRows, hiddenColumns } = table;
  return (
    <div className={classes.notes}>
      {last && <NoteLine icon={look}>{t(last.sent ? 'note.sentBefore' : 'note.before', { at: when })}</NoteLine>}
      {!says.company && <NoteLine icon={info}>{t('note.noCompany', { company: place.company })}</NoteLine>}
      {!says.period && <NoteLine icon={info}>{t('note.noPeriod', { period: place.period })}</NoteLine>}
      {merged.length > 0 && (
        <NoteLine icon={look}>{t('note.merged', { count: merged.length, where: few(merged) })}</NoteLine>
      )}
      {hiddenRows.length > 0 && (
        <NoteLine icon={look}>{t('note.hiddenRows', { count: hiddenRows.length, where: few(hiddenRows) })}</NoteLine>
      )}
      {hiddenColumns.length > 0 && (
        <NoteLine icon={look}>
          {t('note.hiddenColumns', { count: hiddenColumns.length, where: few(hiddenColumns) })}
        </NoteLine>
      )}
      {hiddenRows.length + hiddenColumns.length > 0 && (
        <Checkbox
          my={2}
          label={t('note.takeHidden')}
          checked={mapping.takeHidden}
          onChange={({ currentTarget }) => onMap({ ...mapping, takeHidden: currentTarget.checked })}
        />
      )}
      {hidden.length > 0 && <NoteLine icon={info}>{t('note.hiddenSheets', { where: few(hidden) })}</NoteLine>}
      {table.formulas > 0 && <NoteLine icon={look}>{t('note.formulas', { count: table.formulas })}</NoteLine>}
      {csv && csv.oddRows.length > 0 && (
        <NoteLine icon={look}>{t('note.oddRows', { count: csv.oddRows.length, where: few(csv.oddRows) })}</NoteLine>
      )}
    </div>
  );
}
