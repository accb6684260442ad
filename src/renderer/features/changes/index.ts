export { totalOf, takenOf, waitingOf } from './model/counts.js';
export { formatDuration } from './model/duration.js';
export { fieldNames, inFieldOrder } from './model/field-text.js';
export { faultKey } from './model/fault-code.js';
export { FieldTable } from './parts/FieldTable.js';
export { OldNew } from './parts/OldNew.js';
export * from './queries.js';
export { useSetId } from './use-set-id.js';
export { useSetWords } from './use-set-words.js';
