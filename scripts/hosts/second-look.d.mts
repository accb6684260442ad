interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

export function worthASecondLook(failed: number): boolean;
export function withSecondLook(first: Counts, alone: Counts): Counts & { readonly unsteady: readonly string[] };
