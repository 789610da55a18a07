// Which elements are open where a tag stands, with every question answered at once however many are open.
import { BLOCKS, ENDED_BY, IN_HEAD, WALLS } from "./tags.js";

/** Tags that end cells which are still open. */
const OF_TABLES = new Set(["tr", "tbody", "thead", "tfoot"]);

const HEAD = ["head"];
const DRAWN = ["svg", "math"];
const PARAGRAPH = ["p"];

/** The open elements, by number; each tag changes them in constant time, but for the elements that it ends. */
export class OpenElements {
  private readonly tags: string[] = [];
  private readonly elements: number[] = [];
  /** Where among them the elements of each tag stand; the blocks; the elements that no end tag within them can end. */
  private readonly places = new Map<string, number[]>();
  private readonly blocks: number[] = [];
  private readonly walls: number[] = [];

  /** `ended` is told the number of each element that ends. */
  constructor(private readonly ended: (element: number) => void) {}

  /** The innermost; -1 when none is open. */
  get innermost(): number {
    return this.elements.at(-1) ?? -1;
  }

  /** Whether an element of a tag is open. */
  has(tag: string): boolean {
    return this.last(tag) >= 0;
  }

  /** Ends what a start tag ends unsaid: the head before anything of the body, the paragraph before a block, the item before the next. */
  before(tag: string): void {
    if (!IN_HEAD.has(tag)) this.endDown(HEAD, -1);
    if (BLOCKS.has(tag)) {
      this.endDown(DRAWN, -1);
      this.endDown(PARAGRAPH, this.walls.at(-1) ?? -1);
    }
    const ended = ENDED_BY.get(tag);
    if (ended) this.endDown(ended.ends, this.lastOf(ended.within));
  }

  start(tag: string, element: number): void {
    const place = this.tags.push(tag) - 1;
    this.elements.push(element);
    const places = this.places.get(tag);
    if (places) places.push(place);
    else this.places.set(tag, [place]);
    if (BLOCKS.has(tag)) this.blocks.push(place);
    if (WALLS.has(tag)) this.walls.push(place);
  }

  /** Ends the innermost element of a tag; an end tag without one that it may end is passed over. */
  end(tag: string): void {
    const place = this.last(tag);
    const bounds = BLOCKS.has(tag) ? this.walls : this.blocks;
    if (place >= (bounds.at(-1) ?? 0) || WALLS.has(tag) || OF_TABLES.has(tag)) this.endFrom(place);
  }

  endAll(): void {
    this.endFrom(0);
  }

  private endDown(tags: string[], wall: number): void {
    const place = this.lastOf(tags);
    if (place > wall) this.endFrom(place);
  }

  private endFrom(place: number): void {
    if (place < 0) return;
    while (this.tags.length > place) {
      const tag = this.tags.pop() as string;
      this.places.get(tag)?.pop();
      if (BLOCKS.has(tag)) this.blocks.pop();
      if (WALLS.has(tag)) this.walls.pop();
      this.ended(this.elements.pop() as number);
    }
  }

  private lastOf(tags: string[]): number {
    let last = -1;
    for (const tag of tags) last = Math.max(last, this.last(tag));
    return last;
  }

  private last(tag: string): number {
    return this.places.get(tag)?.at(-1) ?? -1;
  }
}
