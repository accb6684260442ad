import type { PageView } from './page-view.js';
import { larger, sizeOf, smaller, type Zoom } from './zoom.js';

/** Pixels around a page, and between two. */
const margin = 16;

/** Pages one below the other in a room that scrolls: which are drawn, how large, and which one is in view. */
export class Pages {
  readonly #room: HTMLElement;
  readonly #views: PageView[] = [];
  readonly #changed: () => void;
  readonly #seen: IntersectionObserver;
  #zoom: Zoom = 'width';
  #size = 1;
  #laid = false;

  /** `changed`: another page came into view, or the size changed. */
  constructor(room: HTMLElement, changed: () => void) {
    this.#room = room;
    this.#changed = changed;
    const byElement = (target: Element): PageView | undefined => this.#views.find((view) => view.element === target);
    // A page is drawn a window's height before it comes, and let go of as far behind.
    this.#seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const view = byElement(target);
          if (isIntersecting) void view?.draw();
          else view?.forget();
        }
      },
      { root: room, rootMargin: '100% 0px' },
    );
    new ResizeObserver(() => this.#lay()).observe(room);
    room.addEventListener('scroll', changed, { passive: true });
  }

  get views(): readonly PageView[] {
    return this.#views;
  }

  get count(): number {
    return this.#views.length;
  }

  /** 1 is 100 %. */
  get size(): number {
    return this.#size;
  }

  get zoom(): Zoom {
    return this.#zoom;
  }

  add(view: PageView): void {
    this.#views.push(view);
    view.resize(this.#size);
    this.#room.append(view.element);
    if (this.#views.length === 1) this.#lay();
    this.#seen.observe(view.element);
  }

  /** The page in the middle of the room, from 1; 0 without pages. */
  get current(): number {
    const middle = this.#room.scrollTop + this.#room.clientHeight / 2;
    const below = this.#views.findIndex(
      ({ element }) => element.offsetTop + element.offsetHeight + margin / 2 > middle,
    );
    return below === -1 ? this.count : below + 1;
  }

  /** To the top of a page; a number outside goes to the nearest. */
  goTo(page: number): void {
    const view = this.#views[Math.min(this.count, Math.max(1, page)) - 1];
    if (view) this.#room.scrollTop = view.element.offsetTop - margin;
    this.#changed();
  }

  setZoom(zoom: Zoom): void {
    this.#zoom = zoom;
    this.#lay();
  }

  enlarge(): void {
    this.setZoom(larger(this.#size));
  }

  reduce(): void {
    this.setZoom(smaller(this.#size));
  }

  /** Every page at the size that the room and the choice of a person give; what was in the middle stays there. */
  #lay(): void {
    const [first] = this.#views;
    if (!first) return;
    const room = { width: this.#room.clientWidth - 2 * margin, height: this.#room.clientHeight - 2 * margin };
    const widest = this.#views.reduce((widest, { size }) => (size.width > widest.width ? size : widest), first.size);
    const size = sizeOf(this.#zoom, widest, room);
    if (this.#laid && size === this.#size) return this.#changed();
    const middle = this.#room.scrollTop + room.height / 2;
    const grown = size / this.#size;
    this.#size = size;
    for (const view of this.#views) view.resize(size);
    this.#room.scrollTop = this.#laid ? middle * grown - room.height / 2 : 0;
    this.#laid = true;
    for (const view of this.#views) if (view.element.dataset['drawn']) void view.draw();
    this.#changed();
  }
}
