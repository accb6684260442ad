import { Button, Menu } from '@mantine/core';
import { IconArrowBackUp, IconBookmark, IconDeviceFloppy, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { NameDialog } from './NameDialog.js';
import type { Views } from './use-views.js';
import classes from './ViewTabs.module.css';

/** What can be done with the view in force: keep it, give it a name, take it away. */
export function ViewMenu({ views }: { readonly views: Views }) {
  const t = useTexts('employees');
  const [asking, ask] = useState<'add' | 'rename' | null>(null);
  const { current, changed } = views;
  const taken = views.saved.filter((view) => asking !== 'rename' || view !== current).map(({ name }) => name);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.menu ?? ''}
            leftSection={<IconBookmark {...icon} />}
          >
            {changed ? t('views.changed') : t('views.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconBookmark {...icon} />} onClick={() => ask('add')}>
            {t('views.saveAs')}
          </Menu.Item>
          {current && (
            <>
              <Menu.Item leftSection={<IconDeviceFloppy {...icon} />} disabled={!changed} onClick={views.update}>
                {t('views.update', { name: current.name })}
              </Menu.Item>
              <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => ask('rename')}>
                {t('views.rename', { name: current.name })}
              </Menu.Item>
            </>
          )}
          <Menu.Item leftSection={<IconArrowBackUp {...icon} />} disabled={!changed} onClick={views.restore}>
            {t('views.restore')}
          </Menu.Item>
          {current && (
            <Menu.Item leftSection={<IconTrash {...icon} />} onClick={views.remove}>
              {t('views.remove', { name: current.name })}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <NameDialog
          title={asking === 'add' ? t('views.saveAs') : t('views.rename', { name: current?.name ?? '' })}
          name={asking === 'add' ? '' : (current?.name ?? '')}
          taken={taken}
          onDone={(name) => {
            ask(null);
            if (name !== null && asking === 'add') views.add(name);
            else if (name !== null) views.rename(name);
          }}
        />
      )}
    </>
  );
}
