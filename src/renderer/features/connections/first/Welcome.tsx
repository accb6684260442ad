import { IconChevronRight, IconPlugConnected } from '@tabler/icons-react';
import { useGo } from '../../../app/navigation.js';
import { useSaveSettings } from '../../../app/use-settings.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon } from '../../../ui/Icon.js';
import { Kbd } from '../../../ui/Kbd.js';
import { KindSquare } from '../../../ui/KindSquare.js';
import classes from './FirstStart.module.css';
import { KindsAside } from './KindsAside.js';
import { Logo } from './Logo.js';

/** Where to begin. The demo has the focus: one key and one looks around. */
export function Welcome() {
  const t = useTexts('connections');
  const go = useGo();
  const save = useSaveSettings();
  return (
    <div className={classes.welcome}>
      <section className={classes.begin}>
        <Logo size={44} />
        <h1 className={classes.title}>{t('first.title')}</h1>
        <p className={classes.lead}>{t('first.text')}</p>
        {save.isError && <ErrorState error={save.error} />}
        <div className={classes.choices}>
          <button type="button" className={classes.choice} autoFocus onClick={() => save.mutate({ welcomed: true })}>
            <KindSquare kind="demo" size={40} />
            <span className={classes.choiceWords}>
              <span className={classes.choiceTitle}>{t('first.demo')}</span>
              <span>{t('first.demoText')}</span>
            </span>
            <Kbd keys="Enter" />
          </button>
          <button type="button" className={classes.choice} onClick={() => void go.addConnection()}>
            <span className={classes.plug}>
              <IconPlugConnected size={20} stroke={1.6} aria-hidden />
            </span>
            <span className={classes.choiceWords}>
              <span className={classes.choiceTitle}>{t('first.add')}</span>
              <span>{t('first.addText')}</span>
            </span>
            <IconChevronRight {...icon} />
          </button>
        </div>
        <p className={classes.foot}>
          {t('first.unofficial')}{' '}
          <button type="button" className={classes.kept} onClick={() => void go.kept()}>
            {t('first.kept')}
          </button>
        </p>
      </section>
      <KindsAside />
    </div>
  );
}
