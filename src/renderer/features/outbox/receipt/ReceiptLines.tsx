import { Fragment } from 'react';
import type { Step } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { inFieldOrder, useSetWords } from '../../changes/index.js';
import { lineEnd } from '../model/line-end.js';
import classes from './Receipt.module.css';

/** On the screen; the files hold all of them. */
const shownAtMost = 500;

/** Every field, old and new, with the end of its line. */
export function ReceiptLines({ steps }: { readonly steps: readonly Step[] }) {
  const t = useTexts('outbox');
  const tUi = useTexts('ui');
  const words = useSetWords();
  const format = useFormat();
  const shown = steps.slice(0, shownAtMost);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th>{t('receipt.number')}</th>
          <th>{t('receipt.name')}</th>
          <th>{t('receipt.field')}</th>
          <th>{t('receipt.was')}</th>
          <th>{t('receipt.becomes')}</th>
          <th>{t('receipt.end')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((step) => (
          <Fragment key={step.id}>
            {inFieldOrder(step.fields).map(({ field, before, after }, index) => (
              <tr key={`${index}/${field}`} className={index === 0 ? classes.first : undefined}>
                {index === 0 && (
                  <>
                    <td rowSpan={step.fields.length}>{step.employee.number}</td>
                    <td rowSpan={step.fields.length} className={classes.name}>
                      {step.employee.name}
                    </td>
                  </>
                )}
                <td className={classes.field}>{step.subject === '' ? words.field(field) : step.subject}</td>
                <td>{words.value(field, before) ?? tUi('empty')}</td>
                <td className={classes.next}>{words.value(field, after) ?? tUi('empty')}</td>
                {index === 0 && (
                  <td rowSpan={step.fields.length} className={classes.end}>
                    <End step={step} />
                  </td>
                )}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
      {steps.length > shown.length && (
        <tfoot>
          <tr>
            <td colSpan={6}>
              {t('receipt.more', { shown: format.integer(shown.length), total: format.integer(steps.length) })}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function End({ step }: { readonly step: Step }) {
  const t = useTexts('outbox');
  const format = useFormat();
  const end = lineEnd(step);
  const words =
    end.kind === 'refused'
      ? t('end.refused', { text: end.code === null ? end.text : `${end.code} ${end.text}` })
      : end.kind === 'notSent'
        ? t('end.notSent', { reason: t(`notSent.${end.reason}`) })
        : t(`receiptEnd.${end.kind}`);
  return (
    <>
      {words}
      <span className={classes.time}>{t('receipt.at', { day: format.day(step.at), time: format.time(step.at) })}</span>
    </>
  );
}
