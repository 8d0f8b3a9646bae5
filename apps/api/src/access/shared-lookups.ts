/**
 * Whoever asks while the same is being looked up waits for that answer: a machine that sends many requests at once
 * costs one look. Nothing is kept once it is answered, so that what is revoked is refused from the next look on.
 */
export class SharedLookups<T> {
  readonly #underWay = new Map<string, Promise<T>>();

  of(key: string, look: () => Promise<T>): Promise<T> {
    const found = this.#underWay.get(key) ?? look().finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, found);
    return found;
  }
}
