import { EmptyState } from '../../../ui/EmptyState.js';

interface EmptySheetProps {
  /** The sheet's name, as its tab has it. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

/** In the place of a sheet that has nothing to show: the tabs lead here all the same. */
export function EmptySheet({ label, title, text }: EmptySheetProps) {
  return (
    <div id="registration-sheet" role="tabpanel" aria-label={label}>
      <EmptyState title={title} text={text} />
    </div>
  );
}
