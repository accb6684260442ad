import { useRouter } from '@tanstack/react-router';
import { paths, useGo } from '../../../app/navigation.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { PageHead } from '../../../ui/PageHead.js';
import { AddForm } from './AddForm.js';
import classes from './Add.module.css';

/** A new connection to Nmbrs: tried before it is kept. */
export function AddConnectionScreen() {
  const t = useTexts('connections');
  const go = useGo();
  const router = useRouter();
  return (
    <>
      <PageHead title={t('add')} onBack={() => void go.connections()} />
      <div className={classes.page}>
        <AddForm onKept={() => void router.navigate({ to: paths.connections, ignoreBlocker: true })} />
      </div>
    </>
  );
}
