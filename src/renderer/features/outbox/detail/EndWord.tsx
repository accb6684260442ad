import type { Step } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Chip } from '../../../ui/Chip.js';
import { lineLooks } from './line-look.js';
import classes from './Lines.module.css';

/** The end of a line in a few words: the server's own when it refused, why when nothing was sent. */
export function EndWord({ step }: { readonly step: Step }) {
  const t = useTexts('outbox');
  const tUi = useTexts('ui');
  const { tone } = lineLooks[step.status];
  switch (step.status) {
    case 'uncertain':
      return (
        <span className={classes.end}>
          {step.decidedByPerson === 'leave' ? (
            t('rows.left')
          ) : (
            <Chip tone="unk">{t(step.decidedByPerson === 'send-again' ? 'rows.again' : 'rows.check')}</Chip>
          )}
        </span>
      );
    case 'refused':
      return (
        <span className={classes.end} data-tone={tone} title={step.refusal?.text}>
          <span className="ld-visually-hidden">{tUi('status.refused')}: </span>
          {step.refusal?.text}
        </span>
      );
    case 'not-sent':
      return (
        <span className={classes.end} data-tone={tone}>
          {tUi('status.notSent')}
          {step.notSent !== null && `, ${t(`notSent.${step.notSent}`)}`}
        </span>
      );
    case 'confirmed':
      if (step.decidedByPerson === 'accept') {
        return (
          <span className={classes.end} data-tone={tone}>
            {t('rows.byPerson')}
          </span>
        );
      }
      return <Word step={step} />;
    default:
      return <Word step={step} />;
  }
}

/** The fixed word of the status; its mark stands at the head of the line. */
function Word({ step }: { readonly step: Step }) {
  const t = useTexts('outbox');
  return (
    <span className={classes.end} data-tone={lineLooks[step.status].tone}>
      {t(`figure.${step.status}`)}
    </span>
  );
}
