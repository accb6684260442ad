import type { ReactNode } from 'react';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { Gate } from '../model/send-gate.js';
import { goingLines, listedWarnings, stepsOf } from '../model/warnings.js';
import classes from './Aside.module.css';
import { Tick } from './Tick.js';
import { TypedTick } from './TypedTick.js';
import { useWarningWords } from './use-warning-words.js';
import { FieldsInline } from './FieldsInline.js';

interface WarningsProps {
  readonly set: ChangeSet;
  readonly gate: Gate;
  readonly onTick: (warningId: string, on: boolean, typed?: string) => void;
}

/** What to look at before sending, ticked off one by one. */
export function Warnings({ set, gate, onTick }: WarningsProps) {
  const t = useTexts('review');
  const format = useFormat();
  const wordsOf = useWarningWords(set);
  const warnings = listedWarnings(set);
  const noWarnings = ({ kind }: Gate): string =>
    kind === 'checking'
      ? t('gate.checking')
      : kind === 'check-failed' || kind === 'not-checked'
        ? t('warning.unknown')
        : t('warning.none');
  const seen = warnings.filter(({ acknowledged }) => acknowledged).length;
  return (
    <section>
      <h2 className={classes.title}>
        {t('warning.title')}
        {warnings.length > 0 && (
          <span className={classes.count} role="status">
            {t('warning.seen', { seen: format.integer(seen), total: format.integer(warnings.length) })}
          </span>
        )}
      </h2>
      {warnings.length === 0 && <p className={classes.text}>{noWarnings(gate)}</p>}
      {warnings.map((warning) => {
        const { title, text, fields } = wordsOf(warning);
        return (
          <div key={warning.id} className={classes.item}>
            <Asked
              wanted={warning.kind === 'cleared' ? String(goingLines(stepsOf(set, warning))) : null}
              checked={warning.acknowledged}
              onChange={(on, typed) => onTick(warning.id, on, typed)}
              label={title}
              note={
                <>
                  {fields.length > 0 && (
                    <>
                      {t('warning.changedFields')} <FieldsInline fields={fields} />
                      {'. '}
                    </>
                  )}
                  {text}
                </>
              }
            />
          </div>
        );
      })}
    </section>
  );
}

interface AskedProps {
  /** What must be typed; null: a tick is enough. */
  readonly wanted: string | null;
  readonly checked: boolean;
  readonly onChange: (on: boolean, typed?: string) => void;
  readonly label: string;
  readonly note: ReactNode;
}

const Asked = ({ wanted, ...tick }: AskedProps) =>
  wanted !== null && !tick.checked ? <TypedTick wanted={wanted} {...tick} /> : <Tick {...tick} />;
