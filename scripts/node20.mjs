// vitest 5 prints failures with Map.groupBy, which Node 20 does not have: without it a red test shows no reason.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  for (const [index, item] of [...items].entries()) {
    const key = keyOf(item, index);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};
