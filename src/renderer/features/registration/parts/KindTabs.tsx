import { useTexts } from '../../../i18n/use-texts.js';
import { Tabs } from '../../../ui/Tabs.js';
import { at } from '../../../grid/engine/selection.js';
import { sheetKinds } from '../model/sheet-kinds.js';
import type { SheetView } from '../view-state.js';

interface KindTabsProps {
  readonly view: Pick<SheetView, 'kind' | 'ofCompany'>;
  readonly onView: (change: Partial<SheetView>) => void;
}

/** The sheets of a company: those of its employees, then its own. */
export function KindTabs({ view, onView }: KindTabsProps) {
  const t = useTexts('registration');
  return (
    <Tabs
      label={t('kinds')}
      tabs={[
        ...sheetKinds.map((id) => ({ id, label: t(`kind.${id}`) })),
        { id: 'company' as const, label: t('company.tab') },
      ]}
      current={view.ofCompany ? 'company' : view.kind}
      onChange={(next) => {
        if (next === 'company') onView({ ofCompany: true });
        else onView({ ofCompany: false, kind: next, sort: null, selection: at(0, 0) });
      }}
      controls="registration-sheet"
    />
  );
}
