import type { CalendarDate } from '../../../../../shared/domain/calendar-date.js';
import type { Contract, Employment } from '../../../../../shared/ipc/employment.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DataList, DataRow } from '../../../../ui/DataList.js';
import { Group } from '../Group.js';
import { PartView } from './PartView.js';

/** The contracts of the current period. One whose hours changed is there twice: both are shown, as they came. */
export function ContractGroup({ part }: { readonly part: Employment['contracts'] }) {
  const t = useTexts('employees');
  return (
    <Group title={t('employment.contract')}>
      <PartView part={part} isEmpty={(contracts) => contracts.length === 0}>
        {(contracts) => contracts.map((contract, index) => <ContractRows key={index} contract={contract} />)}
      </PartView>
    </Group>
  );
}

function ContractRows({ contract }: { readonly contract: Contract }) {
  const t = useTexts('employees');
  const format = useFormat();
  const date = (value: CalendarDate | null): string => (value === null ? '' : format.date(value));
  const yesNo = (value: boolean | null): string =>
    value === null ? '' : t(value ? 'employment.yes' : 'employment.no');
  return (
    <DataList>
      <DataRow label={t('employment.start')}>{date(contract.start)}</DataRow>
      <DataRow label={t('employment.end')}>{date(contract.end)}</DataRow>
      <DataRow label={t('employment.indefinite')}>{yesNo(contract.indefinite)}</DataRow>
      <DataRow label={t('employment.written')}>{yesNo(contract.written)}</DataRow>
      <DataRow label={t('employment.hoursPerWeek')}>{format.decimal(contract.hoursPerWeek)}</DataRow>
      <DataRow label={t('employment.trialUntil')}>{date(contract.trialUntil)}</DataRow>
      <DataRow label={t('employment.kind')}>{t('employment.code', { code: contract.kind })}</DataRow>
      <DataRow label={t('employment.phase')}>{t('employment.code', { code: contract.phase })}</DataRow>
    </DataList>
  );
}
