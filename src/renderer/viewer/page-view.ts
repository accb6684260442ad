import { AnnotationMode, type PDFPageProxy, type RenderTask, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { atFullSize, sharpness, type Size } from './zoom.js';

/**
 * One page: a picture of it, and its text above it, unseen. The text is what a screen reader reads, what is selected and what is
 * found. Annotations are drawn as part of the picture, for forms keep what was filled in there; none of them can be clicked.
 */
export class PageView {
  readonly element = document.createElement('section');
  /** Of the page at 100 %, in points. */
  readonly size: Size;
  readonly #page: PDFPageProxy;
  readonly #text = document.createElement('div');
  readonly #partly: string;
  #canvas: HTMLCanvasElement | null = null;
  #scale = 1;
  #drawing: RenderTask | null = null;
  /** The scale that is drawn, or being drawn. */
  #drawn = 0;

  constructor(page: PDFPageProxy, label: string, partly: string) {
    this.#page = page;
    this.#partly = partly;
    const { width, height } = page.getViewport({ scale: 1 });
    this.size = { width, height };
    this.element.className = 'page';
    this.element.setAttribute('aria-label', label);
    this.#text.className = 'textLayer';
    this.element.append(this.#text);
  }

  /** Takes the size at once; the picture follows with `draw`. 1 is 100 %. */
  resize(size: number): void {
    this.#scale = size * atFullSize;
    const { style } = this.element;
    style.setProperty('--total-scale-factor', String(this.#scale));
    style.width = `${Math.floor(this.size.width * this.#scale)}px`;
    style.height = `${Math.floor(this.size.height * this.#scale)}px`;
  }

  /** Draws it for the size that it has; what is on the screen stays until the new picture is whole. */
  async draw(): Promise<void> {
    const scale = this.#scale;
    if (this.#drawn === scale) return;
    this.#drawn = scale;
    this.#drawing?.cancel();
    const css = { width: this.size.width * scale, height: this.size.height * scale };
    const points = sharpness(css, devicePixelRatio);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(css.width * points));
    canvas.height = Math.max(1, Math.floor(css.height * points));
    // The text says what it shows.
    canvas.setAttribute('aria-hidden', 'true');
    const viewport = this.#page.getViewport({ scale: scale * points });
    const task = this.#page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
    this.#drawing = task;
    try {
      await task.promise;
    } catch {
      if (this.#drawing !== task || this.#drawn !== scale) return;
      this.#say(this.#partly);
    }
    if (this.#drawing !== task) return;
    this.#drawing = null;
    this.#canvas?.remove();
    this.#canvas = canvas;
    this.element.prepend(canvas);
    this.element.dataset['drawn'] = 'true';
  }

  /** Lets go of the picture: a page far from view needs none. */
  forget(): void {
    this.#drawing?.cancel();
    this.#drawing = null;
    this.#drawn = 0;
    this.#canvas?.remove();
    this.#canvas = null;
    delete this.element.dataset['drawn'];
  }

  /** Puts the page's text above its picture, once. */
  async write(): Promise<void> {
    try {
      const layer = new TextLayer({
        textContentSource: this.#page.streamTextContent(),
        container: this.#text,
        viewport: this.#page.getViewport({ scale: 1 }),
      });
      await layer.render();
    } catch {
      this.#say(this.#partly);
    }
  }

  /** Every piece of its text in reading order. */
  texts(): Text[] {
    const walker = document.createTreeWalker(this.#text, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
    return texts;
  }

  #say(words: string): void {
    if (this.element.querySelector('.partly')) return;
    const note = document.createElement('p');
    note.className = 'partly';
    note.setAttribute('role', 'alert');
    note.textContent = words;
    this.element.append(note);
  }
}
