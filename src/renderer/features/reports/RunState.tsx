import { IconAlertCircle, IconCircleCheck, IconCircleMinus } from '@tabler/icons-react';
import type { ReportRun } from '../../../shared/ipc/reports.js';
import { useTexts } from '../../i18n/use-texts.js';
import { mark } from '../../ui/Icon.js';
import { Spinner } from '../../ui/Spinner.js';
import classes from './catalogue/Reports.module.css';

export const isRunning = ({ state }: ReportRun): boolean =>
  state === 'asking' || state === 'making' || state === 'reading';

/** How far a report is: a mark and a word. */
export function RunState({ run }: { readonly run: ReportRun }) {
  const t = useTexts('reports');
  return (
    <span className={classes.state} data-state={run.state}>
      {isRunning(run) && <Spinner />}
      {run.state === 'ready' && <IconCircleCheck {...mark} />}
      {run.state === 'failed' && <IconAlertCircle {...mark} />}
      {run.state === 'cancelled' && <IconCircleMinus {...mark} />}
      {t(`state.${run.state}`)}
    </span>
  );
}
