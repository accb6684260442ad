import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { runnableEntry, type RunnableReport } from '../../../../shared/reports/catalogue.js';
import { reportName } from '../../../../shared/reports/words/index.js';
import { askWhen } from '../../../app/ask.js';
import { periodQuery } from '../../../app/place/queries.js';
import { usePlace } from '../../../app/place/use-place.js';
import { useToday } from '../../../app/use-today.js';
import { useLanguage } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { mark } from '../../../ui/Icon.js';
import { type Choices, firstChoices, goesBack, requestOf } from '../model/request.js';
import { useAskReport } from '../queries.js';
import { Calls } from './Calls.js';
import { ParameterFields } from './ParameterFields.js';
import classes from './Reports.module.css';

/** What the report wants to be told, each thing to be picked, and the button that asks for it. */
export function ReportForm({ report }: { readonly report: RunnableReport }) {
  const t = useTexts('reports');
  const language = useLanguage();
  const today = useToday();
  const { company, companies, debtor, debtors } = usePlace();
  const [changed, setChanged] = useState<Partial<Choices>>({});
  const companyId = changed.companyId ?? company?.id;
  const period = useQuery(askWhen(companyId, periodQuery));
  const ask = useAskReport();
  const entry = runnableEntry(report);
  const current = period.data?.current;
  const choices = current && {
    ...firstChoices(companyId, current, today),
    debtorId: debtor?.id,
    ...changed,
    companyId,
  };
  const request = choices ? requestOf(report, choices) : null;
  const back = choices !== undefined && goesBack(report, choices);
  const ofDebtor = entry.parameters.includes('debtor');
  const everyone = !ofDebtor && !entry.parameters.includes('company');
  return (
    <section aria-label={reportName(report, language)}>
      <h2 className={classes.heading}>{reportName(report, language)}</h2>
      {everyone && <p className={classes.text}>{t('everyone')}</p>}
      {ofDebtor && <p className={classes.text}>{t('absenceXml')}</p>}
      {!entry.listed && <p className={classes.text}>{t('unlisted')}</p>}
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (request) ask.mutate(request);
        }}
      >
        {choices && current && (
          <ParameterFields
            parameters={entry.parameters}
            choices={choices}
            current={current}
            companies={companies}
            debtors={debtors}
            problem={back ? t(ofDebtor ? 'form.dayOrder' : 'form.order') : undefined}
            onChange={(part) => setChanged({ ...changed, ...part })}
          />
        )}
        <div className={classes.ask}>
          <Button type="submit" variant="filled" disabled={request === null || ask.isPending}>
            {t('form.ask')}
          </Button>
          {!ofDebtor && (
            <span className={classes.about}>
              <IconInfoCircle {...mark} /> {t('cache')}
            </span>
          )}
        </div>
      </form>
      {period.isError && <ErrorState error={period.error} onRetry={() => void period.refetch()} />}
      {ask.isError && <ErrorState error={ask.error} />}
      <Calls methods={entry.methods} />
    </section>
  );
}
