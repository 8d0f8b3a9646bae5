import type { Person } from './people.js';
import type { Answer } from './service.js';

/** A draft as its tests follow it: its id, and the revision seen last. */
export class Drafting {
  private constructor(
    readonly id: string,
    public revision: number,
    public contentHash: string,
  ) {}

  /** @param request as of POST /api/drafts; next year's self-support fund unless told */
  static async begin(officer: Person, request: object = {}): Promise<Drafting> {
    const body = { base: 'self-support-fund/2024', id: 'self-support-fund/2025', ...request };
    const answer = await officer.post('/api/drafts', body);
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    return new Drafting(answer.json.id, answer.json.revision, answer.json.contentHash);
  }

  get path(): string {
    return `/api/drafts/${this.id}`;
  }

  get(person: Person, rest = ''): Promise<Answer> {
    return person.send(`${this.path}${rest}`);
  }

  /** A request that insists on the revision seen last; what it answers is seen from then on. */
  async send(person: Person, method: string, rest: string, body?: unknown, headers = {}): Promise<Answer> {
    const answer = await person.send(`${this.path}${rest}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'if-match': `"r${this.revision}"`, ...headers },
    });
    if (answer.status === 200 && typeof answer.json?.revision === 'number') {
      this.revision = answer.json.revision;
      this.contentHash = answer.json.contentHash ?? this.contentHash;
    }
    return answer;
  }

  change(person: Person, ...changes: readonly object[]): Promise<Answer> {
    return this.send(person, 'PATCH', '', { changes });
  }

  step(person: Person, name: string, body?: unknown): Promise<Answer> {
    return this.send(person, 'POST', `/${name}`, body);
  }
}
