import { useRouterState } from '@tanstack/react-router';
import { IconPlugConnected, IconSearch } from '@tabler/icons-react';
import { spotlight } from '@mantine/spotlight';
import { useSwitchConnection } from '../../features/connections/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { icon } from '../../ui/Icon.js';
import { Kbd } from '../../ui/Kbd.js';
import { KindSquare } from '../../ui/KindSquare.js';
import { paths, useGo } from '../navigation.js';
import type { Place } from '../place/use-place.js';
import classes from './ContextBar.module.css';
import { PeriodPicker } from './PeriodPicker.js';
import { Picker } from './Picker.js';

/** Where somebody works, always in view: connection, debtor, company, period. */
export function ContextBar({ place }: { readonly place: Place }) {
  const t = useTexts('shell');
  const go = useGo();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const onEmployee = path.startsWith(`${paths.employees}/`);
  const { connection, debtor, company } = place;
  const { switchTo } = useSwitchConnection();

  return (
    <section className={classes.bar} aria-label={t('context.label')}>
      {connection && <KindSquare kind={connection.kind} />}
      <div className={classes.slots}>
        {connection && (
          <Picker
            label={t('context.connection')}
            shown={<span>{connection.name}</span>}
            searchable={false}
            current={connection.id}
            onPick={(value) => {
              const picked = place.connections.find((entry) => entry.id === value);
              if (!picked) void go.connections();
              else if (!picked.current) void switchTo(picked.id);
            }}
            options={place.connections.map((entry) => ({
              value: entry.id,
              label: entry.name,
              note: t(`kind.${entry.kind}.name`),
              mark: <KindSquare kind={entry.kind} size={20} />,
            }))}
            actions={[{ value: 'manage', label: t('context.manage'), mark: <IconPlugConnected {...icon} /> }]}
          />
        )}
        {debtor && (
          <Picker
            label={t('context.debtor')}
            shown={<span>{`${debtor.number} ${debtor.name}`}</span>}
            current={String(debtor.id)}
            onPick={(value) => {
              const picked = place.debtors.find((entry) => String(entry.id) === value);
              if (picked) void go.debtor(picked.id);
            }}
            options={place.debtors.map((entry) => ({
              value: String(entry.id),
              label: `${entry.number} ${entry.name}`,
            }))}
          />
        )}
        {company && (
          <Picker
            label={t('context.company')}
            shown={<span>{`${company.number} ${company.name}`}</span>}
            current={String(company.id)}
            onPick={(value) => {
              const picked = place.companies.find((entry) => String(entry.id) === value);
              if (picked) void go.company(picked.id, onEmployee);
            }}
            options={place.companies.map((entry) => ({
              value: String(entry.id),
              label: `${entry.number} ${entry.name}`,
            }))}
          />
        )}
        <PeriodPicker place={place} />
      </div>
      <button type="button" className={classes.search} onClick={() => spotlight.open()}>
        <IconSearch {...icon} />
        <span className={classes.searchText}>{t('context.search')}</span>
        <Kbd keys="Ctrl K" />
      </button>
    </section>
  );
}
