import { Button } from '@mantine/core';
import { IconFolders } from '@tabler/icons-react';
import { useState } from 'react';
import { RunnableReport } from '../../../../shared/reports/catalogue.js';
import type { OtherReport } from '../../../../shared/reports/other-reports.js';
import { useGo } from '../../../app/navigation.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { PageHead } from '../../../ui/PageHead.js';
import { CatalogueList } from './CatalogueList.js';
import { NotOffered } from './NotOffered.js';
import { ReportForm } from './ReportForm.js';
import classes from './Reports.module.css';
import { RunList } from './RunList.js';

/** The catalogue, what the chosen report wants to be told, and what was asked for so far. */
export function ReportsScreen() {
  const t = useTexts('reports');
  const go = useGo();
  const [chosen, setChosen] = useState<RunnableReport | OtherReport>('journal');
  const runnable = RunnableReport.safeParse(chosen);
  return (
    <>
      <PageHead title={t('title')}>
        <Button leftSection={<IconFolders {...icon} />} onClick={() => void go.manyReports()}>
          {t('many.open')}
        </Button>
      </PageHead>
      <div className={classes.columns}>
        <CatalogueList chosen={chosen} onChoose={setChosen} />
        <div className={classes.side}>
          {runnable.success ? <ReportForm key={runnable.data} report={runnable.data} /> : <NotOffered id={chosen} />}
          <RunList />
        </div>
      </div>
    </>
  );
}
