import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import {
  IconBuilding,
  IconLanguage,
  IconMoon,
  IconSun,
  IconDeviceDesktop,
  IconEyeOff,
  IconPlugConnected,
  IconPlus,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import type { Settings } from '../../../shared/ipc/app.js';
import { useSwitchConnection } from '../../features/connections/index.js';
import { employeesQuery, matching } from '../../features/employees/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { fold } from '../../model/fold.js';
import { kinds } from '../../ui/kind.js';
import { askWhen } from '../ask.js';
import { coverScreen } from '../idle-lock/cover.js';
import { useGo } from '../navigation.js';
import type { Place } from '../place/use-place.js';
import { railItems } from '../shell/rail-items.js';
import { useSaveSettings } from '../use-settings.js';

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly icon: Icon;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly PaletteEntry[];
}

/** A group shows the best few: who wants more of them goes to the list. */
const shownAtMost = 8;

/** Language names are in their own language everywhere. */
const languageNames: Readonly<Record<Settings['language'], string>> = {
  nl: 'Nederlands',
  en: 'English',
  sv: 'Svenska',
};

/** What the palette offers for a query; employees only once something was typed. */
export function usePaletteGroups(place: Place, query: string): PaletteGroup[] {
  const t = useTexts('shell');
  const tLock = useTexts('lock');
  const go = useGo();
  const router = useRouter();
  const save = useSaveSettings();
  const { switchTo } = useSwitchConnection();
  const list = useQuery({ ...askWhen(place.company?.id, employeesQuery), enabled: false }).data;
  const wanted = fold(query);
  const fits = (entry: PaletteEntry): boolean => fold(entry.label).includes(wanted);

  const rows = list && wanted !== '' ? matching(list, [...list.ids.keys()], query, shownAtMost) : [];
  const employees = rows.flatMap((row): PaletteEntry[] => {
    const id = list?.ids[row];
    if (!list || id === undefined) return [];
    return [
      {
        id: `employee.${id}`,
        label: list.names[row] ?? '',
        note: String(list.numbers[row] ?? ''),
        icon: IconUser,
        run: () => void go.employee(id, 'personal'),
      },
    ];
  });
  const companies = place.companies
    .map((company): PaletteEntry => ({
      id: `company.${company.id}`,
      label: `${company.number} ${company.name}`,
      note: '',
      icon: IconBuilding,
      run: () => void go.company(company.id, true),
    }))
    .filter((entry) => wanted !== '' && fits(entry));
  const screens = railItems
    .filter((item) => Object.hasOwn(router.routesByPath, item.path))
    .map((item): PaletteEntry => ({
      id: item.path,
      label: t(`rail.${item.text}`),
      note: '',
      icon: item.icon,
      run: () => void router.navigate({ to: item.path }),
    }))
    .filter(fits);
  const entry = (id: string, label: string, entryIcon: Icon, run: () => unknown): PaletteEntry => ({
    id,
    label,
    note: '',
    icon: entryIcon,
    run: () => void run(),
  });
  const connections = [
    entry('connections', t('palette.connections'), IconPlugConnected, go.connections),
    entry('connections.new', t('palette.addConnection'), IconPlus, go.addConnection),
    ...place.connections
      .filter((connection) => !connection.current)
      .map(({ id, name, kind }) =>
        entry(`connection.${id}`, t('palette.openConnection', { name }), kinds[kind].icon, () => switchTo(id)),
      ),
  ].filter(fits);
  const change = (id: string, label: string, entryIcon: Icon, settings: Partial<Settings>): PaletteEntry => ({
    id,
    label,
    note: '',
    icon: entryIcon,
    run: () => save.mutate(settings),
  });
  const actions = [
    entry('cover', tLock('now'), IconEyeOff, () => coverScreen('asked')),
    change('theme.light', t('palette.themeLight'), IconSun, { theme: 'light' }),
    change('theme.dark', t('palette.themeDark'), IconMoon, { theme: 'dark' }),
    change('theme.system', t('palette.themeSystem'), IconDeviceDesktop, { theme: 'system' }),
    change('language.nl', t('palette.language', { name: languageNames.nl }), IconLanguage, { language: 'nl' }),
    change('language.en', t('palette.language', { name: languageNames.en }), IconLanguage, { language: 'en' }),
    change('language.sv', t('palette.language', { name: languageNames.sv }), IconLanguage, { language: 'sv' }),
  ].filter(fits);

  return [
    { id: 'employees', label: t('palette.employees'), entries: employees },
    { id: 'companies', label: t('palette.companies'), entries: companies.slice(0, shownAtMost) },
    { id: 'screens', label: t('palette.screens'), entries: [...screens, ...connections] },
    { id: 'actions', label: t('palette.actions'), entries: actions },
  ].filter((group) => group.entries.length > 0);
}
