import type { ChangeSet, StepKind } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { effectsOf } from '../model/effects.js';
import classes from './Aside.module.css';

/** What each kind of change does to the history, in the words that decide between them. */
export function Effects({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('review');
  const format = useFormat();
  return (
    <section>
      <h2 className={classes.title}>{t('effect.title')}</h2>
      <ul>
        {effectsOf(set.steps).map(({ kind, count }) => (
          <li key={kind} className={classes.item}>
            <p>{t(`effect.${kind}`, { count })}</p>
            <p className={classes.text}>{t(`effect.${texts[kind]}`, { period: format.period(set.period) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const texts = {
  'address.move': 'moveText',
  'address.correct': 'correctText',
  'pay.add': 'addText',
  'pay.change': 'changeText',
  'pay.remove': 'removeText',
  'pay.stop': 'stopText',
  'pay.end': 'endText',
  'pay.clear': 'clearText',
  'company-pay.add': 'companyAddText',
  'company-pay.stop': 'companyStopText',
  'company-pay.clear': 'companyClearText',
  'days.set': 'daysText',
  'bank.insert': 'bankInsertText',
  'bank.remove': 'bankRemoveText',
  'personal.update': 'personalText',
  'absence.report': 'absenceReportText',
  'absence.relapse': 'absenceRelapseText',
  'absence.more': 'absenceMoreText',
  'absence.partial': 'absencePartialText',
  'absence.recover': 'absenceRecoverText',
  'leave.insert': 'leaveInsertText',
  'leave.update': 'leaveUpdateText',
  'leave.remove': 'leaveRemoveText',
  'run.request': 'runRequestText',
} as const satisfies Record<StepKind, string>;
