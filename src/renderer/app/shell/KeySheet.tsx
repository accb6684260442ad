import { Modal } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.js';
import { Kbd } from '../../ui/Kbd.js';
import classes from './KeySheet.module.css';

/** Every key that the app knows, by where it works. F1 opens it. */
export function KeySheet({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useTexts('shell');
  const tUi = useTexts('ui');
  const groups = [
    {
      title: t('keys.everywhere'),
      keys: [
        ['Ctrl K', t('keys.palette')],
        ['Ctrl B', t('keys.rail')],
        ['F1', t('keys.sheet')],
      ],
    },
    {
      title: t('keys.inList'),
      keys: [
        ['/', t('keys.filter')],
        ['↑ ↓', t('keys.move')],
        ['PgUp PgDn', t('keys.page')],
        ['Home End', t('keys.ends')],
        ['Enter', t('keys.open')],
        ['Esc', t('keys.clear')],
      ],
    },
    {
      title: t('keys.inSheet'),
      keys: [
        ['Enter Tab', t('keys.enter')],
        ['F2', t('keys.edit')],
        ['Shift F2', t('keys.lines')],
        ['Ctrl Enter', t('keys.fillAll')],
        ['Ctrl D', t('keys.fillDown')],
        ['Ctrl R', t('keys.fillRight')],
        ['Ctrl F', t('keys.find')],
        ['Ctrl Z', t('keys.undo')],
        ['Ctrl A', t('keys.all')],
        ['Esc', t('keys.collapse')],
        ['Ctrl S', t('keys.review')],
      ],
    },
    {
      title: t('keys.inEmployee'),
      keys: [
        ['Alt ↑ ↓', t('keys.neighbours')],
        ['Ctrl S', t('keys.stage')],
        ['Esc', t('keys.cancel')],
      ],
    },
  ] as const;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      size={520}
      closeButtonProps={{ 'aria-label': tUi('close') }}
    >
      {groups.map((group) => (
        <section key={group.title} className={classes.group}>
          <h3 className={classes.title}>{group.title}</h3>
          <dl>
            {group.keys.map(([keys, what]) => (
              <div key={keys} className={classes.row}>
                <dt>{what}</dt>
                <dd>
                  <Kbd keys={keys} />
                  <span className="ld-visually-hidden">{keys}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
