import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { formatDuration } from '../../changes/index.js';
import { figuresOf } from '../model/figures.js';
import classes from './Figures.module.css';

/** What goes, in figures, before it goes. */
export function Figures({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('review');
  const format = useFormat();
  const { changes, employees, fields, calls } = figuresOf(set);
  const total = calls ? calls.reads + calls.writes : 0;
  return (
    <dl className={classes.strip} aria-label={t('figure.label')}>
      <Figure value={format.integer(changes)} label={t('figure.changes', { count: changes })} />
      <Figure value={format.integer(employees)} label={t('figure.employees', { count: employees })} />
      <Figure value={format.integer(fields)} label={t('figure.fields', { count: fields })} />
      {calls && (
        <>
          <Figure
            value={format.integer(total)}
            label={t('figure.calls', { count: total })}
            note={t('figure.callsNote', { reads: format.integer(calls.reads), writes: format.integer(calls.writes) })}
          />
          <Figure value={formatDuration(calls.seconds)} label={t('figure.duration')} />
        </>
      )}
    </dl>
  );
}

function Figure({ value, label, note }: { readonly value: string; readonly label: string; readonly note?: string }) {
  return (
    <div className={classes.figure} title={note}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{value}</dd>
    </div>
  );
}
