import type { FieldChange, StepKind } from '../../../../shared/ipc/changes.js';
import { inFieldOrder } from '../model/field-text.js';
import { useSetWords } from '../use-set-words.js';
import classes from './FieldTable.module.css';
import { OldNew } from './OldNew.js';

interface FieldTableProps {
  readonly kind: StepKind;
  readonly fields: readonly FieldChange[];
  readonly label: string;
}

/** Every field of one step, old and new. */
export function FieldTable({ kind, fields, label }: FieldTableProps) {
  const words = useSetWords();
  return (
    <ul className={classes.table} aria-label={label}>
      {inFieldOrder(fields).map(({ field, before, after }) => (
        <li key={field} className={classes.row}>
          <span className={classes.field}>{words.field(field)}</span>
          <OldNew before={words.before(kind, { field, before })} after={words.value(field, after)} />
        </li>
      ))}
    </ul>
  );
}
