import { NativeSelect, Select, TextInput } from '@mantine/core';
import type { PayCode } from '../../../../shared/domain/registration.js';
import type { Mapping } from '../../../../shared/imports/mapping.js';
import { targetIds } from '../../../../shared/imports/targets.js';
import type { ImportView } from '../../../../shared/ipc/imports.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { isMapped, roleOf, roleOptions, roleValue } from '../model/roles.js';
import classes from './Import.module.css';

interface ColumnsProps {
  readonly view: ImportView;
  readonly mapping: Mapping;
  readonly hours: readonly PayCode[];
  readonly wages: readonly PayCode[];
  readonly keepAs: string;
  readonly onKeepAs: (name: string) => void;
  readonly onMap: (mapping: Mapping) => void;
}

/** What each column is, with what stands in it; and a name to recognise it by next time. */
export function Columns({ view, mapping, hours, wages, keepAs, onKeepAs, onMap }: ColumnsProps) {
  const t = useTexts('imports');
  const options = roleOptions({ target: mapping.target, hours, wages, used: mapping.roles }, t);
  const setRole = (column: number, value: string | null): void =>
    onMap({
      ...mapping,
      roles: view.columns.map(({ role }, at) => (at === column ? roleOf(value ?? '|') : role)),
    });
  return (
    <>
      <p className={classes.intro}>{t('columns.intro')}</p>
      <div className={classes.tools}>
        <NativeSelect
          label={t('columns.target')}
          value={mapping.target}
          data={targetIds.map((id) => ({ value: id, label: t(`target.${id}`) }))}
          onChange={({ currentTarget }) =>
            // Main recognises the columns anew: values mean something else there.
            onMap({ ...mapping, target: currentTarget.value })
          }
        />
        <NativeSelect
          label={t('columns.headRow')}
          value={String(mapping.headRow ?? '')}
          data={Array.from({ length: 20 }, (_, at) => String(at + 1))}
          onChange={({ currentTarget }) => onMap({ ...mapping, headRow: Number(currentTarget.value) })}
        />
        <TextInput
          label={t('columns.keepAs')}
          description={t('columns.keepAsHelp')}
          inputWrapperOrder={['label', 'input', 'description']}
          maxLength={60}
          value={keepAs}
          onChange={({ currentTarget }) => onKeepAs(currentTarget.value)}
        />
      </div>
      {!isMapped(mapping) && <p className={classes.intro}>{t('columns.missing')}</p>}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('columns.letter')}</th>
            <th scope="col">{t('columns.head')}</th>
            <th scope="col">{t('columns.examples')}</th>
            <th scope="col">{t('columns.role')}</th>
          </tr>
        </thead>
        <tbody>
          {view.columns.map(({ letters, head, examples, role }, column) => (
            <tr key={letters}>
              <td className={classes.quiet}>{letters}</td>
              <td>{head}</td>
              <td className={classes.quiet}>{examples.join(' · ')}</td>
              <td>
                <Select
                  aria-label={`${letters} ${head}`}
                  searchable
                  w={280}
                  data={options}
                  value={roleValue(role)}
                  onChange={(value) => setRole(column, value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
