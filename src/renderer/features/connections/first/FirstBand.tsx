import { Menu } from '@mantine/core';
import { IconChevronDown, IconWorld } from '@tabler/icons-react';
import { Language } from '../../../../shared/ipc/app.js';
import { useAppInfo, useSaveSettings } from '../../../app/use-settings.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon, mark } from '../../../ui/Icon.js';
import classes from './FirstBand.module.css';
import { Logo } from './Logo.js';

/** The title bar before there is a kind to name: the app, and the language. */
export function FirstBand() {
  const t = useTexts('connections');
  const tShell = useTexts('shell');
  const tSettings = useTexts('settings');
  const info = useAppInfo();
  const save = useSaveSettings();
  const buttons = info?.host !== 'electron' ? 'none' : info.platform === 'macos' ? 'left' : 'right';
  const language = info?.settings.language ?? 'nl';
  return (
    <header className={classes.band} data-buttons={buttons}>
      <Logo size={14} plain />
      <span>{tShell('appName')}</span>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <button type="button" className={classes.language}>
            <IconWorld {...icon} />
            <span className="ld-visually-hidden">{t('first.language')}</span>
            {tSettings(`languages.${language}`)}
            <IconChevronDown {...mark} stroke={1.6} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {Language.options.map((option) => (
            <Menu.Item key={option} lang={option} onClick={() => save.mutate({ language: option })}>
              {tSettings(`languages.${option}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}
