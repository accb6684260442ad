import { Button, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useState } from 'react';
import type { PayCode, PayKind } from '../../../../shared/domain/registration.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { inOrder, moved, placed } from '../model/chosen-codes.js';
import type { ChosenCodes } from '../use-chosen-codes.js';
import { CodeLine } from './CodeLine.js';
import classes from './CodesMenu.module.css';

interface CodesMenuProps {
  readonly pay: PayKind;
  readonly codes: readonly PayCode[];
  readonly shown: ReadonlySet<number>;
  readonly chosen: ChosenCodes;
}

/** Which codes are columns, in which order, and what their amounts are. */
export function CodesMenu({ pay, codes, shown, chosen }: CodesMenuProps) {
  const t = useTexts('registration');
  // Moves come faster than the settings are saved: what was moved here counts until the menu closes.
  const [mine, setMine] = useState<readonly number[] | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const ordered = inOrder(codes, ({ code }) => code, mine ?? chosen.order);
  const ids = ordered.map(({ code }) => code);
  const put = (order: readonly number[]): void => {
    setMine(order);
    chosen.place(order);
  };
  return (
    <Popover position="bottom-end" trapFocus width={pay === 'wages' ? 460 : 360} onClose={() => setMine(null)}>
      <Popover.Target>
        <Button leftSection={<IconColumns3 {...icon} />} aria-haspopup="dialog">
          {t('codes')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu ?? ''} aria-label={t('codes')}>
        <p className={classes.lead}>{t(pay === 'wages' ? 'codesTextWages' : 'codesText')}</p>
        <ul className={classes.list}>
          {ordered.map((code, place) => (
            <CodeLine
              key={code.code}
              code={code}
              shown={shown.has(code.code)}
              unit={pay === 'wages' ? (chosen.units.get(code.code) ?? null) : undefined}
              first={place === 0}
              last={place === ordered.length - 1}
              dragging={dragged === code.code}
              onShow={(on) => chosen.show(code.code, on)}
              onUnit={(unit) => chosen.setUnit(code.code, unit)}
              onMove={(by) => put(moved(ids, code.code, by))}
              onDrag={() => setDragged(code.code)}
              onDrop={() => {
                if (dragged !== null && dragged !== code.code) put(placed(ids, dragged, place));
                setDragged(null);
              }}
            />
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
