import { useQuery } from '@tanstack/react-query';
import { IconHourglass } from '@tabler/icons-react';
import type { TrafficState } from '../../../shared/ipc/jobs.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { icon } from '../../ui/Icon.js';
import { trafficQuery } from '../live.js';
import classes from './SuspensionBanner.module.css';

/** Says once, for all screens, that the connection waits for Nmbrs or soon will. It goes by itself. */
export function SuspensionBanner() {
  const t = useTexts('shell');
  const traffic = useQuery(trafficQuery()).data;
  if (!traffic || traffic.state === 'open') return null;
  return (
    <section className={classes.banner} role="status" aria-label={t('suspension.label')}>
      <IconHourglass {...icon} />
      <p>
        <Sentences traffic={traffic} />
      </p>
    </section>
  );
}

function Sentences({ traffic }: { readonly traffic: Exclude<TrafficState, { state: 'open' }> }) {
  const t = useTexts('shell');
  const format = useFormat();
  if (traffic.state === 'announced')
    return (
      <>
        <strong>{t('suspension.announced', { time: format.time(traffic.startsAt) })}</strong>{' '}
        {t('suspension.announcedText')}
      </>
    );
  return (
    <>
      <strong>{t(`suspension.reason.${traffic.reason}`)}</strong>{' '}
      {traffic.until !== null && t('suspension.until', { time: format.time(traffic.until) })} {t('suspension.text')}
    </>
  );
}
