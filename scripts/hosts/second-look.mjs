/** More failures than this are no accident of a busy machine. */
const most = 3;

/**
 * Whether tests that failed beside all others are run once more alone. One that passes then counts as passed and is
 * named as unsteady at the end of the run (docs/decisions/0014).
 * @param {number} failed
 */
export function worthASecondLook(failed) {
  return failed > 0 && failed <= most;
}

/**
 * The counts of a run corrected by what its failed tests did alone.
 * @template {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts
 * @param {Counts} first
 * @param {Counts} alone
 * @returns {Counts & { unsteady: string[] }}
 */
export function withSecondLook(first, alone) {
  const still = new Set(alone.failures);
  const unsteady = first.failures.filter((name) => !still.has(name));
  // Only as many as really passed alone: a run that never began proves nothing.
  if (alone.passed < unsteady.length) return { ...first, unsteady: [] };
  return {
    ...first,
    passed: first.passed + unsteady.length,
    failed: first.failed - unsteady.length,
    failures: first.failures.filter((name) => still.has(name)),
    unsteady,
  };
}
