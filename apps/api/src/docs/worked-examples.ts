import type { OpenAPIObject } from '@nestjs/swagger';

/** A question that a guide works out, with what it shows of the answer. */
export interface WorkedExample {
  /** What it is about, in the words of the guide. */
  readonly summary: string;
  readonly kind: string;
  readonly request: unknown;
  readonly answer: object;
}

const PAIR = /^(\S.*):\n+```json request\n([\s\S]*?)^```\n+```json answer\n([\s\S]*?)^```$/gm;

/**
 * The worked examples of a guide: a line that says what is asked and ends in a colon, the request, and the answer.
 * The guide's own test sends them to the service, so that what stands here is what it answers.
 */
export const workedExamples = (markdown: string): WorkedExample[] =>
  [...markdown.matchAll(PAIR)].map(([, summary = '', request = '', answer = '']) => {
    const asked = JSON.parse(request) as { readonly kind: string };
    return { summary, kind: asked.kind, request: asked, answer: JSON.parse(answer) as object };
  });

const ASK = '/api/what-if/runs';
const LOOK = '/api/what-if/runs/{run}';

/** The description with a worked request beside the body of a what-if, and the answer beside that of its run. */
export function withWhatIfExamples(document: OpenAPIObject, examples: readonly WorkedExample[]): OpenAPIObject {
  const copy = structuredClone(document);
  const named = (of: 'request' | 'answer'): Record<string, object> =>
    Object.fromEntries(examples.map(({ kind, summary, [of]: value }) => [kind, { summary, value }]));
  const ask = copy.paths[ASK]?.post?.requestBody;
  const look = copy.paths[LOOK]?.get?.responses['200'];
  const [asked, looked] = [ask, look].map((place) => (place && 'content' in place ? place.content : undefined));
  const [body, answer] = [asked?.['application/json'], looked?.['application/json']];
  if (!body || !answer) throw new Error(`${ASK} is not described`);
  body.examples = named('request');
  answer.examples = named('answer');
  return copy;
}
