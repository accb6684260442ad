import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ImportMode } from '../../../../shared/imports/mapping.js';
import type { Checked, ImportView } from '../../../../shared/ipc/imports.js';
import { changesQuery } from '../../../app/live.js';
import { useGo } from '../../../app/navigation.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { effect } from './ModeChoice.js';
import classes from './Import.module.css';

interface PartsProps {
  readonly checked: Checked;
  readonly mode: ImportMode;
  readonly sets: ImportView['sets'];
}

/** What the file means for each company and period; once it is staged, how far each of them is. */
export function Parts({ checked, mode, sets }: PartsProps) {
  const t = useTexts('imports');
  const format = useFormat();
  const go = useGo();
  const changes = useQuery(changesQuery()).data ?? [];
  const staged = checked.parts.map((part) => {
    const set = sets.find(
      ({ company, period }) =>
        company.id === part.company.id && period.year === part.period.year && period.number === part.period.number,
    );
    return { part, set, state: changes.find(({ id }) => id === set?.setId)?.state };
  });
  return (
    <>
      <h2 className={classes.heading}>{t('parts.label')}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('parts.company')}</th>
            <th scope="col">{t('parts.period')}</th>
            <th scope="col" className={classes.figure}>
              {t('parts.people')}
            </th>
            <th scope="col" className={classes.figure}>
              {t('parts.lines')}
            </th>
            <th scope="col">{t('parts.effect')}</th>
            {sets.length > 0 && <th scope="col">{t('parts.state')}</th>}
          </tr>
        </thead>
        <tbody>
          {staged.map(({ part, set, state }) => (
            <tr key={`${part.company.id}/${part.period.year}-${part.period.number}`}>
              <td>{part.company.name}</td>
              <td>{format.shortPeriod(part.period)}</td>
              <td className={classes.figure}>{format.integer(part.people)}</td>
              <td className={classes.figure}>{format.integer(part.lines)}</td>
              <td>{effect(part[mode], t, format)}</td>
              {sets.length > 0 && (
                <td>
                  {set && (
                    <>
                      {t(`set.${state ?? 'gone'}`)}{' '}
                      {state !== undefined && (
                        <Button
                          size="compact-xs"
                          onClick={() =>
                            void (state === 'settled' || state === 'sending'
                              ? go.changeSet(set.setId)
                              : go.review(set.setId))
                          }
                        >
                          {t('parts.look')}
                        </Button>
                      )}
                    </>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
