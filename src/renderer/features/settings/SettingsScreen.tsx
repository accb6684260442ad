import { SegmentedControl } from '@mantine/core';
import { Language, Settings, Theme } from '../../../shared/ipc/app.js';
import { useGo } from '../../app/navigation.js';
import { useAppInfo, useSaveSettings } from '../../app/use-settings.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFirstStart } from '../connections/index.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Field } from '../../ui/Field.js';
import { PageHead } from '../../ui/PageHead.js';
import { AboutSection } from './AboutSection.js';
import { ComputerSection } from './ComputerSection.js';
import { ConnectionsSection } from './ConnectionsSection.js';
import { CoverSection } from './CoverSection.js';
import { SendingSection } from './SendingSection.js';
import { KeptSection } from './kept/KeptSection.js';
import classes from './SettingsScreen.module.css';

/** How the app looks, and what it keeps on this computer. A choice works at once. */
export function SettingsScreen() {
  const t = useTexts('settings');
  const info = useAppInfo();
  const save = useSaveSettings();
  const go = useGo();
  // Without a rail the way back is here.
  const first = useFirstStart();
  if (!info) return null;
  const { settings } = info;
  return (
    <>
      <PageHead title={t('title')} {...(first && { onBack: () => void go.employees() })} />
      <div className={classes.page}>
        {save.isError && <ErrorState error={save.error} shape="bar" />}
        <section className={classes.section}>
          <h2>{t('appearance')}</h2>
          <Field id="language" label={t('language')}>
            <SegmentedControl
              id="language"
              aria-label={t('language')}
              value={settings.language}
              onChange={(value) => save.mutate({ language: Language.parse(value) })}
              data={Language.options.map((value) => ({ value, label: t(`languages.${value}`) }))}
            />
          </Field>
          <Field id="theme" label={t('theme')}>
            <SegmentedControl
              id="theme"
              aria-label={t('theme')}
              value={settings.theme}
              onChange={(value) => save.mutate({ theme: Theme.parse(value) })}
              data={Theme.options.map((value) => ({ value, label: t(`themes.${value}`) }))}
            />
          </Field>
          <Field id="density" label={t('density')}>
            <SegmentedControl
              id="density"
              aria-label={t('density')}
              value={settings.density}
              onChange={(value) => save.mutate({ density: Settings.shape.density.parse(value) })}
              data={Settings.shape.density.options.map((value) => ({ value, label: t(`densities.${value}`) }))}
            />
          </Field>
          <Field id="enter-moves" label={t('enterMoves')}>
            <SegmentedControl
              id="enter-moves"
              aria-label={t('enterMoves')}
              value={settings.enterMoves}
              onChange={(value) => save.mutate({ enterMoves: Settings.shape.enterMoves.parse(value) })}
              data={Settings.shape.enterMoves.options.map((value) => ({ value, label: t(`enterWays.${value}`) }))}
            />
          </Field>
        </section>
        <SendingSection settings={settings} onSave={(change) => save.mutate(change)} />
        <CoverSection settings={settings} onSave={(change) => save.mutate(change)} />
        <ConnectionsSection />
        <ComputerSection info={info} />
        <KeptSection />
        <AboutSection info={info} />
      </div>
    </>
  );
}
