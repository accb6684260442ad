import type { Connection } from '../../../../shared/ipc/connections.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { KindSquare } from '../../../ui/KindSquare.js';
import { CheckPart } from '../check/CheckPart.js';
import classes from './Connections.module.css';
import { RemovePart } from './RemovePart.js';
import { RenameField } from './RenameField.js';
import { RenewPart } from './RenewPart.js';
import { RowActions } from './RowActions.js';
import { TokenPlace } from './TokenPlace.js';

export type OpenPart = 'rename' | 'renew' | 'remove' | 'check';

interface ConnectionRowProps {
  readonly connection: Connection;
  readonly opening: boolean;
  readonly part: OpenPart | null;
  readonly onPart: (part: OpenPart | null) => void;
}

/** One connection, with what is being done with it below. */
export function ConnectionRow({ connection, opening, part, onPart }: ConnectionRowProps) {
  const t = useTexts('connections');
  const tShell = useTexts('shell');
  const { name, kind, region, host, user, domain } = connection;
  const close = (): void => onPart(null);
  return (
    <tbody>
      <tr className={classes.row} aria-current={connection.current || undefined}>
        <th scope="row">
          <span className={classes.who}>
            <KindSquare kind={kind} />
            {part === 'rename' ? (
              <RenameField connection={connection} onDone={close} />
            ) : (
              <span className={classes.names}>
                <span className={classes.name}>{name}</span>
                <span className={classes.kind}>
                  {tShell(`kind.${kind}.name`)}
                  {region !== null && ` · ${t(`regions.${region}`)}`}
                </span>
              </span>
            )}
          </span>
        </th>
        <td>{host ?? t('thisComputer')}</td>
        <td title={user}>
          <span className={classes.names}>
            <span className={classes.cut}>{user}</span>
            <span className={classes.kind}>{domain}</span>
          </span>
        </td>
        <td>
          <TokenPlace token={connection.token} />
        </td>
        <td>
          <RowActions connection={connection} opening={opening} part={part} onPart={onPart} />
        </td>
      </tr>
      {part !== null && part !== 'rename' && (
        <tr className={classes.below}>
          <td colSpan={5}>
            {part === 'renew' && <RenewPart connection={connection} onDone={close} />}
            {part === 'remove' && <RemovePart connection={connection} onDone={close} />}
            {part === 'check' && <CheckPart connection={connection} onDone={close} />}
          </td>
        </tr>
      )}
    </tbody>
  );
}
