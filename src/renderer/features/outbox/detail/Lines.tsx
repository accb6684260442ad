import { useState } from 'react';
import type { StepId } from '../../../../shared/domain/ids.js';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { LongList } from '../../../ui/LongList.js';
import { linesOf, type TabKey } from '../model/tabs.js';
import { LineRow } from './LineRow.js';
import classes from './Lines.module.css';

/** The lines of a tab. The first uncertain one stands open, since that is what somebody came for. */
export function Lines({ set, tab }: { readonly set: ChangeSet; readonly tab: TabKey }) {
  const t = useTexts('outbox');
  const lines = linesOf(tab, set.steps);
  const first = lines.find((step) => step.status === 'uncertain' && step.decidedByPerson !== 'leave');
  const [toggled, setToggled] = useState<ReadonlyMap<StepId, boolean>>(new Map());
  const isOpen = (id: StepId): boolean => toggled.get(id) ?? (tab === 'attention' && id === first?.id);
  if (lines.length === 0) return <p className={classes.none}>{t(`rows.none.${tab}`)}</p>;
  return (
    <LongList items={lines} keyOf={({ id }) => id} estimate={35} className={classes.lines} label={t('rows.label')}>
      {(step, place) => (
        <LineRow
          key={step.id}
          place={place}
          set={set}
          step={step}
          open={isOpen(step.id)}
          onToggle={() => setToggled(new Map(toggled).set(step.id, !isOpen(step.id)))}
        />
      )}
    </LongList>
  );
}
