import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { EarlierImport, ImportId } from '../../../../shared/ipc/imports.js';
import { changesQuery } from '../../../app/live.js';
import { useGo } from '../../../app/navigation.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { nextSet } from '../model/next-set.js';
import { earlierQuery } from '../queries.js';
import classes from './Import.module.css';

interface EarlierProps {
  readonly onShow: (id: ImportId) => void;
}

/** Files that were staged before, also before the app was started: how far each is, the next set, and its lines. */
export function Earlier({ onShow }: EarlierProps) {
  const t = useTexts('imports');
  const changes = useQuery(changesQuery()).data ?? [];
  const earlier = useQuery(earlierQuery(changes)).data ?? [];
  if (earlier.length === 0) return null;
  return (
    <section aria-label={t('earlier.label')}>
      <h2 className={classes.heading}>{t('earlier.label')}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('earlier.file')}</th>
            <th scope="col">{t('earlier.at')}</th>
            <th scope="col" className={classes.figure}>
              {t('parts.lines')}
            </th>
            <th scope="col" className={classes.figure}>
              {t('earlier.left')}
            </th>
            <th scope="col">{t('parts.state')}</th>
            <th scope="col">
              <span className="ld-visually-hidden">{t('earlier.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {earlier.map((one) => (
            <Row
              key={one.id}
              one={one}
              states={one.sets.map((id) => changes.find((set) => set.id === id)?.state)}
              onShow={onShow}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps extends EarlierProps {
  readonly one: EarlierImport;
  /** Of its sets, in their order. */
  readonly states: readonly Parameters<typeof nextSet>[1][number][];
}

function Row({ one, states, onShow }: RowProps) {
  const t = useTexts('imports');
  const format = useFormat();
  const go = useGo();
  const next = nextSet(one.sets, states);
  const [only, other] = states;
  const sent = states.filter((state) => state === 'settled').length;
  return (
    <tr>
      <td>{one.name}</td>
      <td>
        {format.day(one.at)} {format.time(one.at)}
      </td>
      <td className={classes.figure}>{format.integer(one.lines)}</td>
      <td className={classes.figure}>{format.integer(one.left)}</td>
      <td>
        {states.length === 1 && other === undefined
          ? t(`set.${only ?? 'gone'}`)
          : t('earlier.sent', { done: format.integer(sent), total: format.integer(states.length) })}
      </td>
      <td>
        <div className={classes.acts}>
          {next && (
            <Button
              size="compact-xs"
              onClick={() => void (next.state === 'sending' ? go.changeSet(next.id) : go.review(next.id))}
            >
              {t('parts.look')}
            </Button>
          )}
          <Button
            size="compact-xs"
            aria-label={t('earlier.linesOf', { name: one.name })}
            onClick={() => onShow(one.id)}
          >
            {t('earlier.lines')}
          </Button>
        </div>
      </td>
    </tr>
  );
}
