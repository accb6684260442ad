import { Button, Group, Modal, NativeSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ReportContent, ReportRequest, ReportRunId } from '../../../../shared/ipc/reports.js';
import { runnableEntry } from '../../../../shared/reports/catalogue.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { Field } from '../../../ui/Field.js';
import { ParameterFields } from '../catalogue/ParameterFields.js';
import { candidates, comparisonOf, firstRoles, offered, type Role, roles } from '../model/compare.js';
import type { Look } from '../model/first-view.js';
import { goesBack, requestOf } from '../model/request.js';
import { reportRunsQuery, useCompareReports } from '../queries.js';
import { useAbout } from '../use-about.js';
import { headWord } from '../viewer/columns.js';
import classes from './Compare.module.css';
import { useOther } from './use-other.js';

interface CompareDialogProps {
  readonly content: ReportContent;
  readonly table: number;
  readonly kinds: Look['kinds'];
  readonly onClose: () => void;
}

const another = 'another';

/** With which report this one is compared, and what each column does in it. */
export function CompareDialog({ content, table: at, kinds, onClose }: CompareDialogProps) {
  const t = useTexts('reports');
  const tUi = useTexts('ui');
  const format = useFormat();
  const id = useId();
  const about = useAbout();
  const { run, tables } = content;
  const table = tables[at];
  const runs = useQuery(reportRunsQuery()).data ?? [];
  const there = candidates(runs, run);
  const [chosen, setChosen] = useState<string | null>(null);
  const [columns, setColumns] = useState<readonly Role[]>(() => (table ? firstRoles(table) : []));
  const other = useOther(run.request);
  const compare = useCompareReports(run.id);
  const value = chosen ?? there[0]?.id ?? another;
  const found = there.find((one) => one.id === value);
  const order = table ? offered(table) : [];
  const comparison = comparisonOf(columns, order);
  const request = other.choices ? requestOf(run.request.report, other.choices) : null;
  const withWhat: { id: ReportRunId } | { request: ReportRequest } | null = found
    ? { id: found.id }
    : request && { request };
  const entry = runnableEntry(run.request.report);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('compare.title')}
      size={640}
      closeButtonProps={{ 'aria-label': tUi('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (comparison && withWhat) compare.mutate({ table: at, with: withWhat, kinds: [...kinds], ...comparison });
        }}
      >
        <Field id={`${id}-with`} label={t('compare.with')}>
          <Select
            id={`${id}-with`}
            allowDeselect={false}
            value={found ? found.id : another}
            onChange={setChosen}
            data={[
              ...there.map((one) => ({
                value: one.id,
                label: [about(one), format.time(one.askedAt)].filter(Boolean).join(' · '),
              })),
              { value: another, label: t('compare.another') },
            ]}
          />
        </Field>
        {!found && other.choices && other.current && (
          <ParameterFields
            parameters={entry.parameters}
            choices={other.choices}
            current={other.current}
            companies={other.companies}
            debtors={other.debtors}
            problem={goesBack(run.request.report, other.choices) ? t('form.order') : undefined}
            onChange={other.change}
          />
        )}
        <h3 className={classes.heading}>{t('compare.columns')}</h3>
        <p className={classes.text}>{t('compare.help')}</p>
        <ul className={classes.columns}>
          {table &&
            order.map((column) => (
              <li key={column} className={classes.column}>
                <label htmlFor={`${id}-${column}`}>{headWord(table, column, format.language)}</label>
                <NativeSelect
                  id={`${id}-${column}`}
                  size="xs"
                  value={columns[column] ?? 'none'}
                  data={roles.map((role) => ({ value: role, label: t(`compare.role.${role}`) }))}
                  onChange={(event) => {
                    const role = roles.find((one) => one === event.currentTarget.value) ?? 'none';
                    setColumns(columns.map((one, place) => (place === column ? role : one)));
                  }}
                />
              </li>
            ))}
        </ul>
        {!comparison && <p className={classes.problem}>{t('compare.noKey')}</p>}
        {compare.isError && <ErrorState error={compare.error} shape="bar" />}
        <Group justify="flex-end" mt="md">
          <Button onClick={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!comparison || !withWhat || compare.isPending}>
            {t('compare.start')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
