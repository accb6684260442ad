import type { FieldChange } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { inFieldOrder, useSetWords } from '../../changes/index.js';

/** A few field changes within a sentence: `Huisnummer 3 → 5, Plaats leeg → Zeist`. */
export function FieldsInline({ fields }: { readonly fields: readonly FieldChange[] }) {
  const words = useSetWords();
  const tUi = useTexts('ui');
  const shown = inFieldOrder(fields).map(({ field, before, after }) => {
    const [old, now] = [words.value(field, before) ?? tUi('empty'), words.value(field, after) ?? tUi('empty')];
    return `${words.field(field)} ${old} → ${now}`;
  });
  return <>{shown.join(', ')}</>;
}
