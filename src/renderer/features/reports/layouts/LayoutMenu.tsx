import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconBookmark, IconDeviceFloppy, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportRun, ReportTable } from '../../../../shared/ipc/reports.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon } from '../../../ui/Icon.js';
import type { Look } from '../model/first-view.js';
import { keptFilters } from '../model/layouts.js';
import { LayoutName } from './LayoutName.js';
import { useLayouts } from './use-layouts.js';

interface LayoutMenuProps {
  readonly run: ReportRun;
  readonly table: ReportTable;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** Ways of looking at this report that somebody kept under a name. */
export function LayoutMenu({ run, table, look, onLook }: LayoutMenuProps) {
  const t = useTexts('reports');
  const [asking, setAsking] = useState(false);
  const layouts = useLayouts(run, table, look, onLook);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Tooltip label={t('layouts.label')}>
            <ActionIcon variant="subtle" aria-label={t('layouts.label')}>
              <IconBookmark {...icon} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          {layouts.kept.map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => layouts.open(id)}>
              {name}
            </Menu.Item>
          ))}
          {layouts.kept.length > 0 && <Menu.Divider />}
          <Menu.Item leftSection={<IconDeviceFloppy {...icon} />} onClick={() => setAsking(true)}>
            {t('layouts.keep')}
          </Menu.Item>
          {layouts.kept.map(({ id, name }) => (
            <Menu.Item key={id} leftSection={<IconTrash {...icon} />} onClick={() => layouts.remove(id)}>
              {t('layouts.remove', { name })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {layouts.error !== null && <ErrorState error={layouts.error} shape="bar" />}
      {asking && (
        <LayoutName
          taken={layouts.kept.map(({ name }) => name)}
          drops={keptFilters(table, look).length < look.filters.length || look.search !== ''}
          onDone={(name) => {
            setAsking(false);
            if (name !== null) layouts.keep(name);
          }}
        />
      )}
    </>
  );
}
