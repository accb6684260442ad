import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp, IconChecks, IconRefresh, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { PayCode } from '../../../shared/domain/registration.js';
import { addPeriods } from '../../../shared/domain/period.js';
import type { EmployeeColumns } from '../../../shared/ipc/employee-list.js';
import type { Company } from '../../../shared/ipc/organisation.js';
import type { SheetKey } from '../../../shared/ipc/registration.js';
import { useTellReadAt } from '../../app/read-at.js';
import { useRowHeight } from '../../app/use-settings.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { icon } from '../../ui/Icon.js';
import { Kbd } from '../../ui/Kbd.js';
import { PageHead } from '../../ui/PageHead.js';
import { Tabs } from '../../ui/Tabs.js';
import { cellsIn, rangeOf, within } from '../../grid/engine/selection.js';
import { sumsOf } from '../../grid/engine/sums.js';
import { Sheet } from '../../grid/view/Sheet.js';
import { realEdits, totalsOf, waitingFor } from './model/cells.js';
import { activePeople, shownCodes, shownRows } from './model/shape.js';
import { CellBar } from './parts/CellBar.js';
import { CodesMenu } from './parts/CodesMenu.js';
import { PasteDialog } from './parts/PasteDialog.js';
import { ReadingLine } from './parts/ReadingLine.js';
import classes from './parts/Registration.module.css';
import { SheetFoot } from './parts/SheetFoot.js';
import { TotalsFoot } from './parts/Totals.js';
import { readQuery } from './queries.js';
import { edit, loadSheet, redoEdit, setInvalid, undoEdit, useSheet } from './sheet-store.js';
import { useCells } from './use-cells.js';
import { useChosenCodes } from './use-chosen-codes.js';
import { useSheetWork } from './use-sheet-work.js';
import { useStageSheet } from './use-stage-sheet.js';
import type { SheetView } from './view-state.js';

interface SheetPageProps {
  readonly connectionId: string;
  readonly company: Company;
  readonly sheet: SheetKey;
  readonly list: EmployeeColumns;
  readonly codes: readonly PayCode[];
  readonly view: SheetView;
  readonly onView: (change: Partial<SheetView>) => void;
}

/** One sheet: its rows as they come, what a person makes of them, and the way to the review. */
export function SheetPage({ connectionId, company, sheet, list, codes, view, onView }: SheetPageProps) {
  const t = useTexts('registration');
  const format = useFormat();
  const rowHeight = useRowHeight();
  const state = useSheet(sheet);
  const people = useMemo(() => activePeople(list), [list]);
  const before = { ...sheet, period: addPeriods(sheet.period, -1) };
  const previous = useSheet(before);
  const stage = useStageSheet(sheet);
  const totalsScroller = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  useTellReadAt(state.progress?.readAt);
  useQuery(readQuery(sheet, people));

  const { edits } = state.history;
  const [chosen, toggleCode] = useChosenCodes(`${connectionId}/${company.id}/${view.pay}`);
  const columns = useMemo(() => shownCodes(codes, state.index, edits, chosen), [codes, state.index, edits, chosen]);
  const real = useMemo(() => realEdits(state.index, edits), [state.index, edits]);
  const rows = useMemo(
    () => shownRows(list, people, view.filter, view.changedOnly ? real : null, state.invalid),
    [list, people, view.filter, view.changedOnly, real, state.invalid],
  );
  const codeIds = useMemo(() => columns.map(({ id }) => id), [columns]);
  const totals = useMemo(() => totalsOf(state.index, edits, people, codeIds), [state.index, edits, people, codeIds]);
  const totalsBefore = useMemo(
    () => (view.compare ? totalsOf(previous.index, new Map(), people, codeIds) : null),
    [view.compare, previous.index, people, codeIds],
  );
  const selection = within(view.selection, { rows: rows.length, columns: columns.length });
  const range = rangeOf(selection);
  const known = useMemo(
    () => ({
      rows: shownRows(list, people, '', null, new Map()),
      columns: codes.map(({ code, description }) => ({ id: code, name: description })),
    }),
    [list, people, codes],
  );
  const work = useSheetWork({ key: sheet, state, rows, columns, known, range });
  const cellsOf = useCells(state, columns);
  const few = cellsIn(range) <= 50_000;
  const sums = sumsOf(few ? work.valuesIn(range) : []);
  const waiting = waitingFor(state.index, real);
  const ready = real.size > 0 && waiting === 0;
  const send = (): void => {
    if (ready && !stage.isPending) stage.mutate([...real]);
  };
  useHotkeys([
    ['mod+S', send],
    ['mod+F', () => find.current?.focus()],
  ]);

  const compare = (): void => {
    onView({ compare: true });
    void loadSheet(before, people, false);
  };
  const active = work.cell(selection.active);
  const activeKey = work.keyAt(selection.active);
  const refused = state.progress?.state === 'refused';
  const shortPeriod = String(sheet.period.number);

  return (
    <>
      <PageHead title={t('title')}>
        <Tooltip label={t('undo')}>
          <ActionIcon
            aria-label={t('undo')}
            aria-disabled={state.history.past.length === 0}
            onClick={() => undoEdit(sheet)}
          >
            <IconArrowBackUp {...icon} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('redo')}>
          <ActionIcon
            aria-label={t('redo')}
            aria-disabled={state.history.future.length === 0}
            onClick={() => redoEdit(sheet)}
          >
            <IconArrowForwardUp {...icon} />
          </ActionIcon>
        </Tooltip>
        <Button
          leftSection={<IconRefresh {...icon} />}
          aria-disabled={state.progress?.state === 'loading'}
          onClick={() => void loadSheet(sheet, people, true)}
        >
          {t('read')}
        </Button>
        <CodesMenu codes={codes} shown={new Set(codeIds)} onToggle={toggleCode} />
        <Button
          variant="filled"
          leftSection={<IconChecks {...icon} />}
          rightSection={<Kbd keys="Ctrl S" onAccent />}
          aria-disabled={!ready || stage.isPending}
          onClick={send}
        >
          {stage.isPending ? t('staging') : t('review')}
        </Button>
      </PageHead>
      <Tabs
        label={t('kinds')}
        tabs={[
          { id: 'hours', label: t('kind.hours') },
          { id: 'wages', label: t('kind.wages') },
        ]}
        current={view.pay}
        onChange={(pay) => onView({ pay: pay === 'wages' ? 'wages' : 'hours' })}
        controls="registration-sheet"
      />
      {state.error !== null && (
        <ErrorState error={state.error} shape="bar" onRetry={() => void loadSheet(sheet, people, false)} />
      )}
      {stage.isError && <ErrorState error={stage.error} shape="bar" />}
      {waiting > 0 && state.progress?.state !== 'complete' && (
        <p className={classes.progress}>{t('waiting', { count: waiting })}</p>
      )}
      {stage.data === null && real.size === 0 && <p className={classes.progress}>{t('nothingToSend')}</p>}
      {state.progress && <ReadingLine progress={state.progress} onGoOn={() => void loadSheet(sheet, people, false)} />}
      {refused ? (
        <EmptyState
          title={t('refusedTitle')}
          text={t('refusedText', {
            method: view.pay === 'hours' ? 'HourComponentVar_Get' : 'WageComponentVar_Get',
          })}
        />
      ) : codes.length === 0 ? (
        <EmptyState title={t('noCodesTitle')} text={t('noCodesText')} />
      ) : (
        <>
          <div className={classes.bar}>
            <TextInput
              ref={find}
              className={classes.filter ?? ''}
              value={view.filter}
              onChange={(event) => onView({ filter: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key === 'Escape') onView({ filter: '' });
                if (event.key === 'Enter' || event.key === 'ArrowDown')
                  area.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
              }}
              placeholder={t('filter')}
              aria-label={t('filter')}
              leftSection={<IconSearch {...icon} />}
            />
            <span className={classes.quiet} aria-live="polite">
              {t('shown', { shown: format.integer(rows.length), total: format.integer(people.length) })}
            </span>
            <Button
              variant={view.changedOnly ? 'light' : 'subtle'}
              aria-pressed={view.changedOnly}
              onClick={() => onView({ changedOnly: !view.changedOnly })}
            >
              {t('changedOnly')}
            </Button>
            {!view.compare && (
              <Button variant="subtle" className={classes.space ?? ''} onClick={compare}>
                {t('compare', { period: format.shortPeriod(before.period) })}
              </Button>
            )}
          </div>
          <CellBar
            cell={active}
            number={rows[selection.active.row]?.number ?? ''}
            code={columns[selection.active.column]?.head ?? ''}
            onUse={(amount) => activeKey !== null && edit(sheet, [{ key: activeKey, value: amount }])}
            onBack={() => activeKey !== null && setInvalid(sheet, activeKey, null)}
          />
          <div
            ref={area}
            id="registration-sheet"
            role="tabpanel"
            aria-label={t(`kind.${view.pay}`)}
            className={classes.panel}
            onScrollCapture={(event) => {
              const from = event.target;
              if (from instanceof HTMLElement && totalsScroller.current)
                totalsScroller.current.scrollLeft = from.scrollLeft;
            }}
          >
            {rows.length === 0 ? (
              <EmptyState title={t('noneFound')} text="">
                <Button onClick={() => onView({ filter: '', changedOnly: false })}>{t('clearFilter')}</Button>
              </EmptyState>
            ) : (
              <Sheet
                label={t('grid', {
                  what: t(`kind.${view.pay}`),
                  company: company.name,
                  period: format.shortPeriod(sheet.period),
                })}
                rowHead={t('row')}
                numberHead={t('number')}
                nameHead={t('name')}
                rows={rows}
                columns={columns}
                rowHeight={rowHeight}
                cellsOf={cellsOf}
                selection={selection}
                onSelect={(next) => onView({ selection: next })}
                textOf={work.textOf}
                onCommit={work.commit}
                onClear={work.clear}
                onUndo={() => undoEdit(sheet)}
                onRedo={() => redoEdit(sheet)}
                onFill={work.fill}
                copy={work.copy}
                onPaste={work.paste}
              />
            )}
          </div>
          <TotalsFoot
            scroller={totalsScroller}
            columns={columns}
            totals={totals}
            period={shortPeriod}
            previous={totalsBefore && { totals: totalsBefore, period: format.shortPeriod(before.period) }}
          />
          <SheetFoot changed={real.size} invalid={state.invalid.size} sums={sums} />
        </>
      )}
      {work.pending && (
        <PasteDialog
          pending={work.pending}
          onDecide={work.decide}
          onPaste={work.confirmPaste}
          onCancel={work.dropPaste}
        />
      )}
    </>
  );
}
