import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Company } from '../../../../shared/ipc/organisation.js';
import type { Period } from '../../../../shared/domain/period.js';
import { api, ask } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useGo } from '../../../app/navigation.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { RequestList } from './RequestList.js';

interface RequestDialogProps {
  readonly company: Company;
  readonly current: Period;
  readonly onClose: () => void;
}

/** What asking Nmbrs for a run does and does not do, what was asked for already, and the way to the review. */
export function RequestDialog({ company, current, onClose }: RequestDialogProps) {
  const t = useTexts('runs');
  const tUi = useTexts('ui');
  const format = useFormat();
  const go = useGo();
  const client = useQueryClient();
  const { year } = current;
  const requests = useQuery({
    ...ask(['runs', 'requests', company.id, year], (loondesk) =>
      loondesk.runs.requests({ companyId: company.id, year }),
    ),
    staleTime: 0,
  });
  const stage = useMutation({
    mutationFn: () => unwrap(api().runs.stageRequest({ companyId: company.id })),
    onSuccess: async (set) => {
      await client.invalidateQueries({ queryKey: ['changes'] });
      await go.review(set.id);
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('request.title')}
      size={560}
      closeButtonProps={{ 'aria-label': tUi('close') }}
    >
      <Stack gap={12}>
        <p>{t('request.text', { company: company.name, period: format.period(current) })}</p>
        <NoteLine icon={<IconAlertTriangle {...mark} />}>{t('request.not')}</NoteLine>
        {requests.isError && <ErrorState error={requests.error} shape="bar" />}
        {requests.data && <RequestList year={year} type={current.type} requests={requests.data.requests} />}
        {stage.isError && <ErrorState error={stage.error} shape="bar" />}
        <Group justify="flex-end">
          <Button onClick={onClose}>{tUi('cancel')}</Button>
          <Button variant="filled" disabled={stage.isPending} onClick={() => stage.mutate()}>
            {t('request.review')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
