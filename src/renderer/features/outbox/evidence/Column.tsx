import { useTexts } from '../../../i18n/use-texts.js';
import { useSetWords } from '../../changes/index.js';
import type { ShownField, ShownLine } from '../model/evidence.js';
import classes from './Evidence.module.css';

interface ColumnProps {
  readonly title: string;
  readonly when: string;
  /** Null: nothing was read. */
  readonly lines: readonly ShownLine[] | null;
}

/** One of the three columns: its records, ours solid, not ours dashed, each field beside what it was. */
export function Column({ title, when, lines }: ColumnProps) {
  const t = useTexts('outbox');
  return (
    <section className={classes.column}>
      <header className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        <span className={classes.when}>{when}</span>
      </header>
      {lines?.length === 0 && <p className={classes.nothing}>{t('evidence.nothing')}</p>}
      {lines?.map((line, index) => (
        <dl key={index} className={classes.record} data-mark={line.mark}>
          {line.mark !== 'plain' && (
            <dt className="ld-visually-hidden">{line.mark === 'ours' ? t('evidence.ours') : t('evidence.theirs')}</dt>
          )}
          {line.mark !== 'plain' && <dd className="ld-visually-hidden" />}
          {line.fields.map((field) => (
            <FieldLine key={field.field} field={field} showWas={line.mark !== 'ours'} />
          ))}
        </dl>
      ))}
    </section>
  );
}

function FieldLine({
  field: { field, value, was },
  showWas,
}: {
  readonly field: ShownField;
  readonly showWas: boolean;
}) {
  const tUi = useTexts('ui');
  const words = useSetWords();
  const shown = words.value(field, value);
  const changed = was !== undefined;
  return (
    <div className={classes.field}>
      <dt className={classes.name}>{words.field(field)}</dt>
      <dd className={classes.value} data-changed={changed || undefined}>
        {changed && showWas && <s className={classes.was}>{words.value(field, was) ?? tUi('empty')}</s>}{' '}
        {shown ?? (changed ? tUi('empty') : '')}
      </dd>
    </div>
  );
}
