import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useLayoutEffect, useRef, useState } from 'react';
import { scrollerOf } from './scroller-of.js';

/** From here on only what is in sight is drawn: a set may have tens of thousands of lines. */
export const longFrom = 200;

/** What an item of a long list must bear: where it is measured, and how a reader knows its place in the whole. */
export interface ItemPlace {
  readonly ref?: Ref<HTMLLIElement>;
  readonly 'data-index'?: number;
  readonly 'aria-setsize'?: number;
  readonly 'aria-posinset'?: number;
}

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Pixels of an item before it was drawn. */
  readonly estimate: number;
  readonly label?: string;
  readonly className?: string | undefined;
  /** An `<li>` that bears its place. */
  readonly children: (item: Item, place: ItemPlace) => ReactNode;
}

/**
 * A list whose items may be of any height. It scrolls in the nearest element above it that has `data-scroller`. A short
 * list is drawn whole.
 */
export function LongList<Item>(props: LongListProps<Item>) {
  const { items, label, className, children } = props;
  if (items.length >= longFrom) return <Virtual {...props} />;
  return (
    <ul className={className} aria-label={label}>
      {items.map((item) => children(item, {}))}
    </ul>
  );
}

function Virtual<Item>({ items, keyOf, estimate, label, className, children }: LongListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 12,
    scrollMargin: margin,
  });
  // A correction in the middle of the keys' own scrolling would end it before Home or End is reached.
  virtual.shouldAdjustScrollPositionOnItemSizeChange = () => false;
  // What stands above the list in the same scroller, such as notices, comes and goes with another state of the set.
  useLayoutEffect(() => {
    const box = scrollerOf(list.current);
    if (!list.current || !box) return;
    const top = list.current.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
    setMargin(Math.round(top));
  }, [items]);
  const shown = virtual.getVirtualItems();
  const before = (shown[0]?.start ?? margin) - margin;
  const after = virtual.getTotalSize() - ((shown.at(-1)?.end ?? margin) - margin);
  return (
    // Rows are put in above and below by us: the browser must not move the view for them.
    <ul ref={list} className={className} aria-label={label} style={{ overflowAnchor: 'none' }}>
      <li role="presentation" style={{ height: before }} />
      {shown.map(({ index }) => {
        const item = items[index];
        return item === undefined
          ? null
          : children(item, {
              ref: virtual.measureElement,
              'data-index': index,
              'aria-setsize': items.length,
              'aria-posinset': index + 1,
            });
      })}
      <li role="presentation" style={{ height: Math.max(0, after) }} />
    </ul>
  );
}
