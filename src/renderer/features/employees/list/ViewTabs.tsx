import { useMemo } from 'react';
import { useToday } from '../../../app/use-today.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Tabs } from '../../../ui/Tabs.js';
import { type EmployeeList, isRead } from '../model/employee-list.js';
import { filteredRows } from '../model/rows.js';
import { isBuiltIn, neededColumns } from '../model/views.js';
import type { Views } from './use-views.js';
import { ViewMenu } from './ViewMenu.js';
import classes from './ViewTabs.module.css';

interface ViewTabsProps {
  readonly list: EmployeeList | undefined;
  readonly views: Views;
  readonly currentId: string;
  readonly controls: string;
}

/** A tab a view, with how many people it has where that is known without reading more. */
export function ViewTabs({ list, views, currentId, controls }: ViewTabsProps) {
  const t = useTexts('employees');
  const format = useFormat();
  const today = useToday();
  const { all } = views;
  const counts = useMemo(() => {
    if (!list) return new Map<string, number>();
    const rows = [...list.ids.keys()];
    return new Map(
      all
        .filter(({ shape }) => Object.keys(shape.filters).length === 0 || canCount(list, shape))
        .map(({ id, shape }) => [id, filteredRows(list, rows, shape.filters, today).length]),
    );
  }, [list, all, today]);

  return (
    <div className={classes.row}>
      <div className={classes.tabs}>
        <Tabs
          label={t('views.label')}
          tabs={all.map(({ id, name }) => {
            const count = counts.get(id);
            return {
              id,
              label: name ?? (isBuiltIn(id) ? t(`views.builtIn.${id}`) : id),
              ...(count === undefined ? {} : { count: format.integer(count) }),
            };
          })}
          current={currentId}
          controls={controls}
          onChange={(id) => {
            const view = all.find((one) => one.id === id);
            if (view) views.open(view.id, view.shape);
          }}
        />
      </div>
      <ViewMenu views={views} />
    </div>
  );
}

function canCount(list: EmployeeList, shape: Parameters<typeof neededColumns>[0]): boolean {
  return [...neededColumns({ columns: [], sorts: [], filters: shape.filters })].every((column) => isRead(list, column));
}
