// What was made last, kept to be asked again: findings name places in their own record and, by turns, in a few others.

const MOST = 8;

/** The values of the last few keys that were asked for. */
export class Recent<K, V> {
  private entries: { key: K; value: V }[] = [];

  constructor(private readonly make: (key: K) => V) {}

  /** The value of a key, made when it is not among the last. */
  of(key: K): V {
    const [last] = this.entries;
    if (last?.key === key) return last.value;
    const kept = this.entries.find((entry) => entry.key === key) ?? { key, value: this.make(key) };
    this.entries = [kept, ...this.entries.filter((entry) => entry !== kept)].slice(0, MOST);
    return kept.value;
  }
}
