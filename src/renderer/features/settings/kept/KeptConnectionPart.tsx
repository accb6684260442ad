import type { KeptConnection } from '../../../../shared/ipc/kept.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataList, DataRow } from '../../../ui/DataList.js';
import { KindSquare } from '../../../ui/KindSquare.js';
import { ForgetSettled } from './ForgetSettled.js';
import own from './Kept.module.css';
import type { useForget } from './queries.js';
import { formatSize } from './size.js';
import { TwoSteps } from './TwoSteps.js';

interface KeptConnectionPartProps {
  readonly connection: KeptConnection;
  readonly demoBooks: number;
  readonly forget: ReturnType<typeof useForget>;
}

/** What lies here for one connection. Only the open one's sets can be told apart; of a removed one all may go. */
export function KeptConnectionPart({ connection, demoBooks, forget }: KeptConnectionPartProps) {
  const t = useTexts('settings');
  const tConnections = useTexts('connections');
  const format = useFormat();
  const { id, name, kind, current, token, journals, bytes, sheets, sheetBytes, oldest } = connection;
  const size = (value: number): string => formatSize(value, format.language);
  return (
    <li className={own.connection}>
      <h4 className={own.name}>
        {kind && <KindSquare kind={kind} size={20} />}
        {name ?? t('kept.removed')}
      </h4>
      <DataList>
        {token !== null && <DataRow label={t('kept.token')}>{tConnections(`token.${token}`)}</DataRow>}
        {kind === 'demo' && (
          <DataRow label={t('kept.demoBooks')}>{t('kept.demoBooksText', { size: size(demoBooks) })}</DataRow>
        )}
        <DataRow label={t('kept.history')}>
          {oldest === null ? (
            t('kept.noSets')
          ) : (
            <span>
              {t('kept.sets', { count: journals, size: size(bytes), day: format.day(oldest) })}
              <span className={own.quiet}>{t('kept.encrypted')}</span>
            </span>
          )}
        </DataRow>
        {sheets > 0 && (
          <DataRow label={t('kept.sheets')}>
            <span>
              {t('kept.sheetsText', { count: sheets, size: size(sheetBytes) })}
              <span className={own.quiet}>{t('kept.sheetsEncrypted')}</span>
            </span>
          </DataRow>
        )}
      </DataList>
      <div className={own.actions}>
        {current && journals > 0 && <ForgetSettled forget={forget.settled} />}
        {sheets > 0 && (
          <TwoSteps
            label={t('kept.forgetSheets')}
            text={t('kept.forgetSheetsText')}
            yes={t('kept.forgetYes')}
            busy={forget.sheets.isPending}
            onYes={() => forget.sheets.mutate(id)}
          />
        )}
        {kind === 'demo' && (journals > 0 || demoBooks > 0) && (
          <TwoSteps
            label={t('kept.restartDemo')}
            text={t('kept.restartDemoText')}
            yes={t('kept.restartDemoYes')}
            busy={forget.restartDemo.isPending}
            onYes={() => forget.restartDemo.mutate()}
          />
        )}
        {name === null && (
          <TwoSteps
            label={t('kept.forgetRemoved')}
            text={t('kept.forgetRemovedText')}
            yes={t('kept.forgetYes')}
            busy={forget.removed.isPending}
            onYes={() => forget.removed.mutate(id)}
          />
        )}
      </div>
    </li>
  );
}
