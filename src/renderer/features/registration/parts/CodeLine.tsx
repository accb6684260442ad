import { ActionIcon, Checkbox, NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { PayCode } from '../../../../shared/domain/registration.js';
import { CodeUnit } from '../../../../shared/ipc/app.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import classes from './CodesMenu.module.css';

interface CodeLineProps {
  readonly code: PayCode;
  readonly shown: boolean;
  /** Null: nobody said; undefined: such codes have no unit to choose. */
  readonly unit: CodeUnit | null | undefined;
  readonly first: boolean;
  readonly last: boolean;
  readonly dragging: boolean;
  readonly onShow: (on: boolean) => void;
  readonly onUnit: (unit: CodeUnit | null) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
}

/** One code in the chooser: shown or not, what its amounts are, and its place, by drag, by button or by Alt and an arrow. */
export function CodeLine(props: CodeLineProps) {
  const { code, shown, unit, first, last, dragging, onShow, onUnit, onMove, onDrag, onDrop } = props;
  const t = useTexts('registration');
  const name = `${code.code} ${code.description}`;
  const line = useRef<HTMLLIElement>(null);
  /** What had the focus when the line was moved: moving it in the page takes the focus away. */
  const held = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (held.current && document.activeElement !== held.current) held.current.focus();
    held.current = null;
  });
  const move = (by: 1 | -1): void => {
    const { activeElement } = document;
    held.current = activeElement instanceof HTMLElement && line.current?.contains(activeElement) ? activeElement : null;
    onMove(by);
  };
  return (
    <li
      ref={line}
      className={classes.line}
      data-dragging={dragging || undefined}
      draggable
      onDragStart={onDrag}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        move(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <IconGripVertical {...mark} className={classes.grip ?? ''} aria-hidden />
      <Checkbox
        className={classes.name ?? ''}
        checked={shown}
        label={name}
        onChange={(event) => onShow(event.currentTarget.checked)}
      />
      {unit !== undefined && (
        <NativeSelect
          className={classes.unit ?? ''}
          size="xs"
          aria-label={t('unit.of', { code: name })}
          value={unit ?? ''}
          data={[
            { value: '', label: t('unit.none') },
            ...CodeUnit.options.map((value) => ({ value, label: t(`unit.${value}`) })),
          ]}
          onChange={(event) => onUnit(CodeUnit.safeParse(event.currentTarget.value).data ?? null)}
        />
      )}
      <ActionIcon aria-label={t('moveUp', { code: name })} aria-disabled={first} onClick={() => move(-1)}>
        <IconArrowUp {...mark} />
      </ActionIcon>
      <ActionIcon aria-label={t('moveDown', { code: name })} aria-disabled={last} onClick={() => move(1)}>
        <IconArrowDown {...mark} />
      </ActionIcon>
    </li>
  );
}
