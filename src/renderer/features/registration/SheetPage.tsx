import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { PayCode } from '../../../shared/domain/registration.js';
import { EmployeeId } from '../../../shared/domain/ids.js';
import { addPeriods } from '../../../shared/domain/period.js';
import type { EmployeeColumns } from '../../../shared/ipc/employee-list.js';
import type { Company, Debtor } from '../../../shared/ipc/organisation.js';
import type { SheetKey } from '../../../shared/ipc/registration.js';
import { useTellReadAt } from '../../app/read-at.js';
import { useEnterMoves, useRowHeight } from '../../app/use-settings.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { mark } from '../../ui/Icon.js';
import { NoteLine } from '../../ui/NoteLine.js';
import { at, cellsIn, type Place, type Range, rangeOf, within } from '../../grid/engine/selection.js';
import { sumsOf } from '../../grid/engine/sums.js';
import { Sheet } from '../../grid/view/Sheet.js';
import { realEdits, waitingFor } from './model/cells.js';
import { totalsOf } from './model/totals.js';
import { stagedEdits } from './model/staged-edits.js';
import { activePeople, shownCodes, shownRows, sortedPeople } from './model/shape.js';
import { isFixed, payOf, readMethod } from './model/sheet-kinds.js';
import { AdjustDialog } from './parts/AdjustDialog.js';
import { CellBar } from './parts/CellBar.js';
import { CodesMenu } from './parts/CodesMenu.js';
import { EditMenu } from './parts/EditMenu.js';
import { FindBar } from './parts/FindBar.js';
import { KindTabs } from './parts/KindTabs.js';
import { LinesDialog } from './parts/LinesDialog.js';
import { PasteDialog } from './parts/PasteDialog.js';
import { ReadingLine } from './parts/ReadingLine.js';
import classes from './parts/Registration.module.css';
import { RestoredNote } from './parts/RestoredNote.js';
import { EmptySheet } from './parts/EmptySheet.js';
import { SaveMenu } from './parts/SaveMenu.js';
import { SheetBar } from './parts/SheetBar.js';
import { SheetFoot } from './parts/SheetFoot.js';
import { SheetHead } from './parts/SheetHead.js';
import { TotalsFoot } from './parts/Totals.js';
import { readQuery } from './queries.js';
import {
  discardEdits,
  edit,
  loadSheet,
  redoEdit,
  seenRestored,
  setInvalid,
  sheetRead,
  undoEdit,
  useSheet,
} from './sheet-store.js';
import { useCells } from './use-cells.js';
import { useChosenCodes } from './use-chosen-codes.js';
import { useDaysColumns } from './use-days-columns.js';
import { useFind } from './use-find.js';
import { useSheetWork } from './use-sheet-work.js';
import { useClearSheet } from './use-clear-sheet.js';
import { useSentOf } from './use-sent-words.js';
import { useStageSheet } from './use-stage-sheet.js';
import { useUnitWords, withUnits } from './use-unit-words.js';
import type { SheetView } from './view-state.js';

interface SheetPageProps {
  readonly connectionId: string;
  readonly debtor: Debtor;
  readonly company: Company;
  readonly sheet: SheetKey;
  readonly list: EmployeeColumns;
  readonly codes: readonly PayCode[];
  readonly view: SheetView;
  readonly onView: (change: Partial<SheetView>) => void;
}

/** One sheet: its rows as they come, what a person makes of them, and the way to the review. */
export function SheetPage({ connectionId, debtor, company, sheet, list, codes, view, onView }: SheetPageProps) {
  const t = useTexts('registration');
  const format = useFormat();
  const rowHeight = useRowHeight();
  const enterMoves = useEnterMoves();
  const state = useSheet(sheet);
  const people = useMemo(() => activePeople(list), [list]);
  const { kind } = view;
  const pay = payOf(kind);
  const [adjusting, setAdjusting] = useState(false);
  const [copying, setCopying] = useState(false);
  const [linesAt, setLinesAt] = useState<Place | null>(null);
  const before = { ...sheet, period: addPeriods(sheet.period, -1) };
  const previous = useSheet(before);
  const stage = useStageSheet(sheet);
  const wipe = useClearSheet(sheet);
  const totalsScroller = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const filterField = useRef<HTMLInputElement>(null);
  const findField = useRef<HTMLInputElement>(null);
  const [reveal, setReveal] = useState<Place | null>(null);
  useTellReadAt(state.progress?.readAt);
  useQuery(readQuery(sheet, people));

  const { edits } = state.history;
  const chosen = useChosenCodes(`${connectionId}/${company.id}/${pay ?? 'days'}`);
  const { shown, order, units } = chosen;
  const unitOf = useUnitWords();
  const days = useDaysColumns(kind);
  const columns = useMemo(
    () => days ?? withUnits(shownCodes(codes, state.index, edits, { shown, order }), (code) => unitOf(units.get(code))),
    [days, codes, state.index, edits, shown, order, units, unitOf],
  );
  const real = useMemo(() => realEdits(state.index, edits), [state.index, edits]);
  const ordered = useMemo(() => sortedPeople(people, state.index, view.sort), [people, state.index, view.sort]);
  const rows = useMemo(
    () => shownRows(list, ordered, view.filter, view.changedOnly ? real : null, state.invalid),
    [list, ordered, view.filter, view.changedOnly, real, state.invalid],
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
      columns: days ?? codes.map(({ code, description }) => ({ id: code, name: description })),
    }),
    [list, people, days, codes],
  );
  const work = useSheetWork({
    key: sheet,
    kind,
    state,
    rows,
    columns,
    known,
    range,
    place: { debtor, company, period: sheet.period },
  });
  const cellsOf = useCells(state, columns, pay === null);
  const find = useFind({
    state,
    rows,
    columns,
    active: selection.active,
    onFound: (place) => {
      onView({ selection: at(place.row, place.column) });
      setReveal({ ...place });
    },
  });
  const openFind = (): void => {
    find.open();
    findField.current?.select();
  };
  // One row is where the cursor stands, not a choice.
  const chosenPeople =
    range.bottom > range.top ? rows.slice(range.top, range.bottom + 1).map(({ id }) => EmployeeId.parse(id)) : null;
  const sums = cellsIn(range) <= 50_000 ? sumsOf(work.valuesIn(range)) : null;
  const waiting = waitingFor(state.index, real);
  const unread = useMemo(() => people.filter((id) => !state.index.has(id)).length, [people, state.index]);
  const ready = real.size > 0 && waiting === 0;
  const send = (): void => {
    if (ready && !stage.isPending) stage.mutate({ planned: stagedEdits(state.index, edits, real.keys()), edits });
  };
  useHotkeys([
    ['mod+S', send],
    ['mod+F', openFind],
  ]);

  const focusGrid = (): void => area.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  const compare = (): void => {
    onView({ compare: true });
    void loadSheet(before, people, false);
  };
  const whole: Range = { top: 0, bottom: rows.length - 1, left: 0, right: columns.length - 1 };
  /** The period before comes row by row: its amounts are taken over in one step, once all of it is there. */
  const copyPrevious = async (): Promise<void> => {
    setCopying(true);
    await loadSheet(before, people, false);
    const read = await sheetRead(before);
    setCopying(false);
    if (read) work.copyFrom(read, cellsIn(range) > 1 ? range : whole);
  };
  const openLines = (place: Place): void => {
    const found = work.cell(place);
    if (pay && found && found.state !== 'unread' && found.typed === undefined) setLinesAt(place);
  };
  const linesCell = linesAt && work.cell(linesAt);
  const active = work.cell(selection.active);
  const activeKey = work.keyAt(selection.active);
  const activeSent = useSentOf(state.sent, activeKey, active);
  const refused = state.progress?.state === 'refused';

  return (
    <>
      <SheetHead
        sheet={sheet}
        people={people}
        loading={state.progress?.state === 'loading'}
        canUndo={state.history.past.length > 0}
        canRedo={state.history.future.length > 0}
        ready={ready && !stage.isPending}
        staging={stage.isPending}
        onReview={send}
      >
        {pay && <CodesMenu pay={pay} codes={codes} shown={new Set(codeIds)} chosen={chosen} />}
        <SaveMenu sheet={sheet} people={people} />
      </SheetHead>
      <KindTabs view={view} companyId={sheet.companyId} period={sheet.period} onView={onView} />
      {state.error !== null && (
        <ErrorState error={state.error} shape="bar" onRetry={() => void loadSheet(sheet, people, false)} />
      )}
      {stage.isError && <ErrorState error={stage.error} shape="bar" />}
      {state.restored && real.size > 0 && (
        <RestoredNote
          at={state.restored.at}
          changed={real.size}
          onSeen={() => seenRestored(sheet)}
          onDiscard={() => discardEdits(sheet)}
        />
      )}
      {wipe.isError && <ErrorState error={wipe.error} shape="bar" />}
      {waiting > 0 && state.progress?.state !== 'complete' && (
        <p className={classes.progress}>{t('waiting', { count: waiting })}</p>
      )}
      {stage.data === null && real.size === 0 && <p className={classes.progress}>{t('nothingToSend')}</p>}
      {state.progress && (
        <ReadingLine progress={state.progress} unread={unread} onGoOn={() => void loadSheet(sheet, people, false)} />
      )}
      {refused ? (
        <EmptySheet
          label={t(`kind.${kind}`)}
          title={t('refusedTitle')}
          text={t('refusedText', { method: readMethod[kind] })}
        />
      ) : pay && codes.length === 0 ? (
        <EmptySheet label={t(`kind.${kind}`)} title={t('noCodesTitle')} text={t('noCodesText')} />
      ) : (
        <>
          {(isFixed(kind) || !pay) && (
            <div className={classes.note}>
              <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>
                {t(pay ? 'fixedNote' : 'daysNote', { period: format.period(sheet.period) })}
              </NoteLine>
            </div>
          )}
          <SheetBar
            filter={filterField}
            view={view}
            onView={onView}
            onLeave={focusGrid}
            shown={t('shown', { shown: format.integer(rows.length), total: format.integer(people.length) })}
          >
            <span className={classes.space} />
            {copying && <span className={classes.quiet}>{t('edit.copying')}</span>}
            {!view.compare && (
              <Button variant="subtle" onClick={compare}>
                {t('compare', { period: format.shortPeriod(before.period) })}
              </Button>
            )}
            <EditMenu
              previous={format.shortPeriod(before.period)}
              column={columns[selection.active.column]?.head || (columns[selection.active.column]?.name ?? '')}
              onCopyPrevious={() => void copyPrevious()}
              onAdjust={() => setAdjusting(true)}
              onClear={() => work.clear(range)}
              onDiscard={real.size > 0 ? () => discardEdits(sheet) : null}
              period={format.shortPeriod(sheet.period)}
              wipe={
                pay && !isFixed(kind) && state.progress?.state === 'complete'
                  ? {
                      people: chosenPeople === null ? null : chosenPeople.length,
                      run: () => wipe.mutate(chosenPeople ?? people),
                    }
                  : null
              }
              onSort={(order) => {
                const column = columns[selection.active.column]?.id;
                if (order === 'number' || column === undefined) onView({ sort: null });
                else onView({ sort: { column, descending: order === 'descending' } });
              }}
            />
          </SheetBar>
          <FindBar
            field={findField}
            find={find}
            onClose={() => {
              find.close();
              focusGrid();
            }}
          />
          <CellBar
            cell={active}
            sent={activeSent}
            number={rows[selection.active.row]?.number ?? ''}
            code={columns[selection.active.column]?.head ?? ''}
            extras={pay !== null}
            onUse={(amount) => activeKey !== null && edit(sheet, [{ key: activeKey, value: amount }])}
            onBack={() => activeKey !== null && setInvalid(sheet, activeKey, null)}
            onLines={() => openLines(selection.active)}
          />
          <div
            ref={area}
            id="registration-sheet"
            role="tabpanel"
            aria-label={t(`kind.${kind}`)}
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
                  what: t(`kind.${kind}`),
                  company: company.name,
                  period: format.shortPeriod(sheet.period),
                })}
                rowHead={t('row')}
                numberHead={t('number')}
                nameHead={t('name')}
                rows={rows}
                columns={columns}
                rowHeight={rowHeight}
                enterMoves={enterMoves}
                cellsOf={cellsOf}
                selection={selection}
                reveal={reveal}
                onSelect={(next) => onView({ selection: next })}
                onFilter={() => filterField.current?.focus()}
                textOf={work.textOf}
                onCommit={work.commit}
                onClear={work.clear}
                onDetails={(place, asked) => (asked || (work.cell(place)?.lines.length ?? 0) > 1) && openLines(place)}
                onUndo={() => undoEdit(sheet)}
                onRedo={() => redoEdit(sheet)}
                onFill={work.fill}
                onDrawOut={work.drawOut}
                copy={work.copy}
                onPaste={work.paste}
              />
            )}
          </div>
          <TotalsFoot
            scroller={totalsScroller}
            columns={columns}
            totals={totals}
            period={String(sheet.period.number)}
            previous={totalsBefore && { totals: totalsBefore, period: format.shortPeriod(before.period) }}
          />
          <SheetFoot keeps={state.keeps} changed={real.size} invalid={state.invalid.size} sums={sums} />
        </>
      )}
      {adjusting && (
        <AdjustDialog
          amounts={work.valuesIn(range).filter((value) => value !== null)}
          onDone={(adjustment) => {
            setAdjusting(false);
            if (adjustment) work.adjust(range, adjustment);
          }}
        />
      )}
      {linesAt && linesCell && (
        <LinesDialog
          companyId={company.id}
          about={`${rows[linesAt.row]?.name ?? ''} · ${columns[linesAt.column]?.head ?? ''} ${columns[linesAt.column]?.name ?? ''}`}
          cell={linesCell}
          fixed={isFixed(kind)}
          period={sheet.period}
          onDone={(drafts) => {
            setLinesAt(null);
            if (drafts) work.writeLines(linesAt, drafts);
            focusGrid();
          }}
        />
      )}
      {work.pending && (
        <PasteDialog
          pending={work.pending}
          company={company.name}
          period={format.shortPeriod(sheet.period)}
          onDecide={work.decide}
          onPaste={work.confirmPaste}
          onCancel={work.dropPaste}
        />
      )}
    </>
  );
}
