import { Radio, Stack } from '@mantine/core';

interface PasteQuestionProps<Way extends string> {
  /** Undefined: it was answered, and can still be answered otherwise. */
  readonly label: string | undefined;
  readonly chosen: Way | undefined;
  /** The keyboard begins here. */
  readonly first?: boolean;
  /** Each way with its words. */
  readonly ways: readonly (readonly [way: Way, words: string])[];
  readonly onChoose: (way: Way) => void;
}

/** One question about a paste. Nothing is chosen beforehand: it is asked because it cannot be known. */
export function PasteQuestion<Way extends string>({ label, chosen, first, ways, onChoose }: PasteQuestionProps<Way>) {
  return (
    <Radio.Group
      label={label}
      value={chosen ?? ''}
      onChange={(value) => {
        const way = ways.find(([name]) => name === value)?.[0];
        if (way !== undefined) onChoose(way);
      }}
    >
      <Stack gap={8} my={8}>
        {ways.map(([way, words], index) => (
          <Radio key={way} value={way} label={words} data-autofocus={(first && index === 0) || undefined} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
