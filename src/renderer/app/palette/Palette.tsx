import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.js';
import { icon } from '../../ui/Icon.js';
import type { Place } from '../place/use-place.js';
import classes from './Palette.module.css';
import { usePaletteGroups } from './use-palette-groups.js';

/**
 * Ctrl+K: employees, companies, screens and commands in one box. The list must follow the query in the same render:
 * Spotlight marks its first entry right after the keystroke, so that Enter opens it.
 */
export function Palette({ place }: { readonly place: Place }) {
  const t = useTexts('shell');
  const [query, setQuery] = useState('');
  const groups = usePaletteGroups(place, query);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      tagsToIgnore={[]}
      clearQueryOnClose
      radius="lg"
      attributes={{ content: { 'aria-label': t('context.search') } }}
      size={560}
      maxHeight={440}
      scrollable
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      transitionProps={{ duration: 120, transition: 'fade' }}
      classNames={{
        content: classes.content ?? '',
        search: classes.search ?? '',
        action: classes.action ?? '',
        actionsGroup: classes.group ?? '',
      }}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch {...icon} />}
      />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.id} label={group.label}>
            {group.entries.map((entry) => (
              <Spotlight.Action
                key={entry.id}
                onClick={() => {
                  spotlight.close();
                  entry.run();
                }}
              >
                <span className={classes.entry}>
                  <entry.icon {...icon} />
                  <span className={classes.label}>{entry.label}</span>
                  <span className={classes.note}>{entry.note}</span>
                </span>
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
