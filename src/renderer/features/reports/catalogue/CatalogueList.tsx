import { ActionIcon, CloseButton, TextInput } from '@mantine/core';
import { IconSearch, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { RunnableReport } from '../../../../shared/reports/catalogue.js';
import { useAppInfo, useSaveSettings } from '../../../app/use-settings.js';
import { useLanguage } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon, mark } from '../../../ui/Icon.js';
import { findReports, type FoundReport } from '../model/find-reports.js';
import classes from './Reports.module.css';

interface CatalogueListProps {
  readonly chosen: FoundReport['id'];
  readonly onChoose: (id: FoundReport['id']) => void;
}

/** Every report by its group, those that cannot be asked for among them, marked. */
export function CatalogueList({ chosen, onChoose }: CatalogueListProps) {
  const t = useTexts('reports');
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const favourites = useAppInfo()?.settings.favouriteReports ?? [];
  const save = useSaveSettings();
  const groups = findReports(search, language, favourites);
  const turn = (id: RunnableReport): void =>
    save.mutate({
      favouriteReports: favourites.includes(id) ? favourites.filter((one) => one !== id) : [...favourites, id],
    });
  return (
    <nav className={classes.catalogue} aria-label={t('catalogue')}>
      <div className={classes.search}>
        <TextInput
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          placeholder={t('search')}
          aria-label={t('search')}
          leftSection={<IconSearch {...icon} />}
          rightSection={
            search !== '' && <CloseButton size={22} aria-label={t('clearSearch')} onClick={() => setSearch('')} />
          }
        />
      </div>
      <div className={classes.groups}>
        {groups.length === 0 && <p className={classes.none}>{t('noneFound')}</p>}
        {groups.map(({ group, reports }) => (
          <section key={group} aria-label={t(`group.${group}`)}>
            <h2 className={classes.group}>{t(`group.${group}`)}</h2>
            <ul>
              {reports.map(({ id, name, because }) => (
                <li key={id} className={classes.entry}>
                  <button
                    type="button"
                    className={classes.report}
                    data-report={id}
                    aria-pressed={id === chosen}
                    onClick={() => onChoose(id)}
                  >
                    {name}
                    {because && <span className={classes.quiet}>{t(`short.${because}`)}</span>}
                  </button>
                  {RunnableReport.safeParse(id).success && (
                    <ActionIcon
                      size={26}
                      variant="subtle"
                      className={classes.star ?? ''}
                      aria-label={`${t('favourite')}: ${name}`}
                      aria-pressed={group === 'favourite'}
                      onClick={() => turn(RunnableReport.parse(id))}
                    >
                      {group === 'favourite' ? <IconStarFilled {...mark} /> : <IconStar {...mark} />}
                    </ActionIcon>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
