import type { ConnectionKind } from '../../../../shared/ipc/connections.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { kinds } from '../../../ui/kind.js';
import classes from './KindsAside.module.css';

const inOrder: readonly ConnectionKind[] = ['demo', 'sandbox', 'production'];

/** The three kinds of connection, as their windows look. */
export function KindsAside() {
  const t = useTexts('connections');
  const tShell = useTexts('shell');
  return (
    <aside className={classes.aside}>
      <h2 className={classes.title}>{t('first.kindsTitle')}</h2>
      <p className={classes.text}>{t('first.kindsText')}</p>
      <ul className={classes.kinds}>
        {inOrder.map((kind) => (
          <li key={kind} className={classes.kind}>
            <TinyWindow kind={kind} />
            <div>
              <h3 className={classes.name}>{tShell(`kind.${kind}.name`)}</h3>
              <p className={classes.small}>{t(`first.kind.${kind}`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function TinyWindow({ kind }: { readonly kind: ConnectionKind }) {
  const t = useTexts('shell');
  const KindIcon = kinds[kind].icon;
  return (
    <div className={classes.window} data-kind={kind} aria-hidden="true">
      <div className={`${classes.band} ${kinds[kind].fill}`}>
        <KindIcon size={11} stroke={1.8} />
        {t(`kind.${kind}.word`)}
      </div>
      <div className={classes.body}>
        <div className={classes.lines}>
          <i data-head />
          <i />
          <i />
          <i data-short />
        </div>
      </div>
    </div>
  );
}
