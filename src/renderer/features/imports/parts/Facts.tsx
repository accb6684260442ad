import { NativeSelect } from '@mantine/core';
import type { Mapping } from '../../../../shared/imports/mapping.js';
import { DecimalSign, Encoding, FieldSeparator } from '../../../../shared/imports/table.js';
import type { ImportView } from '../../../../shared/ipc/imports.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Chip } from '../../../ui/Chip.js';
import classes from './Import.module.css';

interface FactsProps {
  readonly view: ImportView;
  readonly onReread: (choice: { encoding: Encoding; separator: FieldSeparator }) => void;
  readonly onMap: (mapping: Mapping) => void;
}

const signNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;

/** What was recognised, and each of it to be chosen otherwise. */
export function Facts({ view, onReread, onMap }: FactsProps) {
  const t = useTexts('imports');
  const { csv, mapping, recognised, keptAs, tables } = view;
  const known = recognised === 'kept' ? t('facts.kept', { name: keptAs ?? '' }) : t(`facts.${recognised ?? 'unknown'}`);
  const table = mapping ? tables[mapping.table] : undefined;
  const filled = tables.map((one, at) => ({ ...one, at })).filter(({ rows }) => rows > 0);
  return (
    <section className={classes.facts} aria-label={t('facts.label')}>
      <Chip tone={recognised === null ? 'warn' : 'ok'}>{known}</Chip>
      {view.format !== null && <span>{t(`facts.${view.format}`)}</span>}
      {table && <span>{t('facts.rows', { count: table.rows })}</span>}
      {mapping && filled.length > 1 && (
        <label className={classes.fact}>
          {t('facts.sheet')}
          <NativeSelect
            size="xs"
            value={String(mapping.table)}
            data={filled.map(({ name, at }) => ({ value: String(at), label: name }))}
            onChange={({ currentTarget }) => onMap({ ...mapping, table: Number(currentTarget.value) })}
          />
        </label>
      )}
      {csv && (
        <>
          <label className={classes.fact}>
            {t('facts.separator')}
            <NativeSelect
              size="xs"
              value={csv.separator}
              data={FieldSeparator.options.map((sign) => ({ value: sign, label: t(`facts.${signNames[sign]}`) }))}
              onChange={({ currentTarget }) =>
                onReread({ encoding: csv.encoding, separator: FieldSeparator.parse(currentTarget.value) })
              }
            />
          </label>
          <label className={classes.fact}>
            {t('facts.encoding')}
            <NativeSelect
              size="xs"
              value={csv.encoding}
              data={Encoding.options.map((name) => ({ value: name, label: name.toUpperCase() }))}
              onChange={({ currentTarget }) =>
                onReread({ encoding: Encoding.parse(currentTarget.value), separator: csv.separator })
              }
            />
          </label>
        </>
      )}
      {mapping && (csv || view.decimal.twoWays > 0) && (
        <label className={classes.fact}>
          {t('facts.decimal')}
          <NativeSelect
            size="xs"
            value={mapping.decimal ?? ''}
            data={[
              { value: '', label: t('facts.decimalUnknown') },
              { value: ',', label: t('facts.decimalComma') },
              { value: '.', label: t('facts.decimalPoint') },
            ]}
            onChange={({ currentTarget }) => {
              const sign = DecimalSign.safeParse(currentTarget.value);
              onMap({ ...mapping, decimal: sign.success ? sign.data : null });
            }}
          />
        </label>
      )}
    </section>
  );
}
