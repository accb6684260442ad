import { useState } from 'react';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { Tabs } from '../../../ui/Tabs.js';
import { DecideTogether } from '../evidence/DecideTogether.js';
import { linesOf, openingTab, type TabKey, tabs } from '../model/tabs.js';
import { Receipt } from '../receipt/Receipt.js';
import classes from './SetDetail.module.css';
import { FinalAbsences } from './FinalAbsences.js';
import { Lines } from './Lines.js';
import { Notices } from './Notices.js';
import { Progress } from './Progress.js';
import { RestagedNotice } from './RestagedNotice.js';
import { SetHead } from './SetHead.js';
import { useSetActions } from './use-set-actions.js';

const panelId = 'outbox-lines';

/** One set: head with what can be done, how far it is, its lines by tab, and its receipt when it is settled. */
export function SetDetail({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('outbox');
  const format = useFormat();
  const actions = useSetActions(set);
  /** Null until somebody chose: a set that is being sent must not leap to another tab by itself. */
  const [chosen, setChosen] = useState<TabKey | 'receipt' | null>(null);
  const [opening] = useState(() => openingTab(set.steps));
  const isDraft = set.state === 'draft' || set.state === 'checked' || set.state === 'reviewed';
  const isSettled = set.state === 'settled';
  const tab = isDraft ? 'all' : (chosen ?? opening);

  return (
    <>
      <SetHead set={set} actions={actions} />
      <Notices set={set} actions={actions} />
      {actions.restaged && <RestagedNotice restaged={actions.restaged} onReview={actions.reviewOf} />}
      {isSettled && <FinalAbsences set={set} />}
      {actions.error && <ErrorState error={actions.error} shape="bar" />}
      {!isDraft && (
        <>
          <Progress set={set} />
          <Tabs
            label={t('tab.label')}
            tabs={[
              ...tabs.map((id) => ({
                id,
                label: t(`tab.${id}`),
                count: format.integer(linesOf(id, set.steps).length),
              })),
              ...(isSettled ? [{ id: 'receipt' as const, label: t('tab.receipt') }] : []),
            ]}
            current={tab}
            onChange={setChosen}
            controls={panelId}
          />
        </>
      )}
      <div
        id={panelId}
        className={isDraft ? classes.draft : undefined}
        {...(isDraft ? {} : { role: 'tabpanel', 'aria-label': t(`tab.${tab}`) })}
      >
        {tab === 'attention' && <DecideTogether set={set} />}
        {tab === 'receipt' ? <Receipt set={set} /> : <Lines set={set} tab={tab} />}
      </div>
    </>
  );
}
