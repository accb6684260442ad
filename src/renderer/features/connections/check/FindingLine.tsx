import type { ContractFinding } from '../../../../shared/ipc/contract-check.js';
import { useTexts } from '../../../i18n/use-texts.js';
import classes from './Check.module.css';

/** One difference in a sentence; names are the API's own, so that a support desk can find them. */
export function FindingLine({ finding }: { readonly finding: ContractFinding }) {
  const t = useTexts('connections');
  const { kind, in: place, name, item, before, after } = finding;
  return (
    <li>
      <code className={classes.code}>{name}</code>
      {place === 'service' || place === 'method' ? ': ' : `, ${t(`check.place.${place}`)}: `}
      {t(`check.finding.${kind}`, {
        item: item ?? '',
        before: before ?? t('check.unknown'),
        after: after ?? t('check.unknown'),
      })}
    </li>
  );
}
