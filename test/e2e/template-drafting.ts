import type { Person } from './people.js';
import type { Answer } from './service.js';

/** A draft of a template as its tests follow it. */
export class TemplateDrafting {
  constructor(
    readonly id: string,
    public revision: number,
    public contentHash: string,
  ) {}

  static async begin(officer: Person, request: object = {}): Promise<TemplateDrafting> {
    const answer = await officer.post('/api/template-drafts', {
      form: 'agreement',
      ruleSet: 'self-support-fund/2024',
      base: 'agreement/v1',
      ...request,
    });
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    return new TemplateDrafting(answer.json.id, answer.json.revision, answer.json.contentHash);
  }

  get path(): string {
    return `/api/template-drafts/${this.id}`;
  }

  async send(person: Person, method: string, rest: string, body?: unknown, headers = {}): Promise<Answer> {
    const answer = await person.send(`${this.path}${rest}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'if-match': `"r${this.revision}"`, ...headers },
    });
    const seen = answer.json?.draft ?? answer.json;
    if (answer.status === 200 && typeof seen?.revision === 'number') {
      this.revision = seen.revision;
      this.contentHash = seen.contentHash;
    }
    return answer;
  }

  async save(person: Person, change: object): Promise<Answer> {
    const { json } = await person.send(this.path);
    const { draft, source, sample } = json;
    const body = { title: draft.title, ruleSet: draft.ruleSet, source, sample, ...change };
    return this.send(person, 'PUT', '', body);
  }

  step(person: Person, name: string, body?: unknown): Promise<Answer> {
    return this.send(person, 'POST', `/${name}`, body);
  }

  /** Handed in by its author, approved and published by somebody else. @returns "form/v<N>" */
  async publish(author: Person, second: Person): Promise<string> {
    for (const [person, name, body] of [
      [author, 'submission', undefined],
      [second, 'approval', { contentHash: this.contentHash }],
      [second, 'publication', undefined],
    ] as const) {
      const { status, text, json } = await this.step(person, name, body);
      if (status !== 200) throw new Error(`${name} ${status} ${text}`);
      if (name === 'publication') return json.published.template;
    }
    throw new Error('not published');
  }
}
