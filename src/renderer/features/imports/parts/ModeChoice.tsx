import { Radio } from '@mantine/core';
import type { ImportMode } from '../../../../shared/imports/mapping.js';
import type { Checked, PlanCounts } from '../../../../shared/ipc/imports.js';
import { useFormat } from '../../../i18n/use-format.js';
import { type Texts, useTexts } from '../../../i18n/use-texts.js';
import type { Format } from '../../../i18n/use-format.js';
import classes from './Import.module.css';

interface ModeChoiceProps {
  readonly checked: Checked;
  /** What the file holds: accounts and fixed lines are replaced in two steps, which is said. */
  readonly target: string | undefined;
  readonly mode: ImportMode;
  readonly onChoose: (mode: ImportMode) => void;
}

/** Of lines that lie where their own date is there is nothing to choose: what it comes to, in lines. */
export function DatedEffect({ checked }: Pick<ModeChoiceProps, 'checked'>) {
  const t = useTexts('imports');
  const format = useFormat();
  return (
    <div className={classes.dated} data-dated>
      <p>{t('mode.dated')}</p>
      <p>
        <strong>{effect(sum(checked, 'set'), t, format)}</strong>
      </p>
    </div>
  );
}

const helpOf = (mode: ImportMode, target: string | undefined) => {
  if (target === 'bank') return `mode.${mode}HelpBank` as const;
  return target === 'fixed' ? (`mode.${mode}HelpFixed` as const) : (`mode.${mode}Help` as const);
};

/** Whether the file takes the place of what is there or comes on top, each with what it means in lines. */
export function ModeChoice({ checked, mode, target, onChoose }: ModeChoiceProps) {
  const t = useTexts('imports');
  const format = useFormat();
  return (
    <Radio.Group
      aria-label={t('mode.label')}
      value={mode}
      onChange={(value) => onChoose(value === 'add' ? 'add' : 'set')}
    >
      <h2 className={classes.heading}>{t('mode.label')}</h2>
      <div className={classes.choice}>
        {(['set', 'add'] as const).map((one) => (
          <div key={one} className={classes.option} data-on={one === mode || undefined}>
            <Radio value={one} label={t(`mode.${one}`)} />
            <p className={classes.means}>{t(helpOf(one, target))}</p>
            <p className={classes.figures}>{effect(sum(checked, one), t, format)}</p>
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}

const sum = ({ parts }: Checked, mode: ImportMode): PlanCounts =>
  parts.reduce(
    (all, part) => ({
      added: all.added + part[mode].added,
      changed: all.changed + part[mode].changed,
      removed: all.removed + part[mode].removed,
      same: all.same + part[mode].same,
    }),
    { added: 0, changed: 0, removed: 0, same: 0 },
  );

/** `12 nieuw · 3 gewijzigd`; nothing for what there is none of. */
export function effect(counts: PlanCounts, t: Texts<'imports'>, format: Format): string {
  const named = (['added', 'changed', 'removed', 'same'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => t(`mode.${what}`, { n: format.integer(counts[what]) }));
  return named.length > 0 ? named.join(' · ') : t('mode.added', { n: 0 });
}
