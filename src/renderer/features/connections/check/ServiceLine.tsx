import { IconAlertTriangle, IconCheck, IconInfoCircle, type Icon } from '@tabler/icons-react';
import type { ServiceCheck } from '../../../../shared/ipc/contract-check.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Chip } from '../../../ui/Chip.js';
import { mark } from '../../../ui/Icon.js';
import { findingKey } from '../model/contract-check.js';
import classes from './Check.module.css';
import { FindingLine } from './FindingLine.js';

const marks: Readonly<Record<ServiceCheck['state'], { readonly icon: Icon; readonly tone: 'ok' | 'quiet' | 'warn' }>> =
  {
    equal: { icon: IconCheck, tone: 'ok' },
    more: { icon: IconInfoCircle, tone: 'quiet' },
    different: { icon: IconAlertTriangle, tone: 'warn' },
    'not-described': { icon: IconAlertTriangle, tone: 'warn' },
    unreadable: { icon: IconAlertTriangle, tone: 'warn' },
  };

/** One service: in a word how it stands, and below it what differs. */
export function ServiceLine({ check }: { readonly check: ServiceCheck }) {
  const t = useTexts('connections');
  const format = useFormat();
  const { service, state, described, nameOnly, findings, found } = check;
  const { icon: StateIcon, tone } = marks[state];
  const left = found - findings.length;
  return (
    <li className={classes.service} data-state={state}>
      <div className={classes.head}>
        <span className={classes.name}>{t(`check.service.${service}`)}</span>
        <Chip tone={tone} icon={<StateIcon {...mark} />}>
          {t(`check.state.${state}`)}
        </Chip>
        <span className={classes.quiet}>
          {described > 0 && t('check.described', { count: described, shown: format.integer(described) })}
          {nameOnly > 0 && ` · ${t('check.nameOnly', { count: nameOnly })}`}
        </span>
      </div>
      {findings.length > 0 && (
        <details className={classes.findings}>
          <summary>{t('check.findings', { count: found })}</summary>
          <ul>
            {findings.map((finding) => (
              <FindingLine key={findingKey(finding)} finding={finding} />
            ))}
          </ul>
          {left > 0 && <p className={classes.quiet}>{t('check.left', { count: left })}</p>}
        </details>
      )}
    </li>
  );
}
