/** The words that generated code tells apart, each by its place; words that a variant brings along are added. */
export class WordList {
  readonly words: string[] = [];
  readonly places = new Map<string, number>();

  placeOf(word: string): number {
    const found = this.places.get(word);
    if (found !== undefined) return found;
    this.words.push(word);
    this.places.set(word, this.words.length - 1);
    return this.words.length - 1;
  }
}
