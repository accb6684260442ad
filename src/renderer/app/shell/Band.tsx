import type { Connection } from '../../../shared/ipc/connections.js';
import type { AppInfo } from '../../../shared/ipc/app.js';
import { useTexts } from '../../i18n/use-texts.js';
import { icon } from '../../ui/Icon.js';
import { kinds } from '../../ui/kind.js';
import classes from './Band.module.css';

interface BandProps {
  readonly connection: Connection | undefined;
  readonly info: AppInfo | undefined;
}

/** The title bar: says loudest of all where somebody works. The system draws its own buttons over it. */
export function Band({ connection, info }: BandProps) {
  const t = useTexts('shell');
  const kind = connection?.kind;
  const KindIcon = kind ? kinds[kind].icon : null;
  const buttons = info?.host !== 'electron' ? 'none' : info.platform === 'macos' ? 'left' : 'right';
  return (
    <section
      className={`${classes.band} ${kind ? kinds[kind].fill : classes.none}`}
      data-buttons={buttons}
      aria-label={t('appName')}
    >
      {kind && KindIcon && (
        <>
          <KindIcon {...icon} />
          <strong className={classes.word}>{t(`kind.${kind}.word`)}</strong>
          <span aria-hidden="true" className={classes.dot} />
          <span className={classes.sentence}>{t(`kind.${kind}.sentence`)}</span>
        </>
      )}
      <span className={classes.app}>{t('appName')}</span>
    </section>
  );
}
