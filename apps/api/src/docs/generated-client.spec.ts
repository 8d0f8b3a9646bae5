import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CLIENT, clientSource, describedApi } from '../../scripts/client-source.js';

/** Answers that come in one form or another, as one chooses or as it was sent: in how many. */
const FORMS: Readonly<Record<string, number>> = {
  Comparison_document: 2,
  Runs_asFile: 2,
  Documents_file: 3,
  Documents_signed: 3,
  Verification_verify: 2,
  Templates_file: 2,
  TemplateDraftFiles_read: 2,
  TemplateDraftFindings_file: 3,
};

describe('what the console knows of the API', () => {
  it('is what the description of the API says now (if not: npm run generate)', async () => {
    const path = fileURLToPath(new URL(`../../../../${CLIENT}`, import.meta.url));
    expect(await readFile(path, 'utf8')).toBe(await clientSource());
  });

  it('has for every route a name, an answer with a schema, and problems', async () => {
    const { paths, components } = await describedApi();
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods as Record<string, Operation>).map((operation) => ({ path, ...operation })),
    );
    expect(operations.length).toBeGreaterThanOrEqual(20);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { path, operationId, responses } of operations) {
      const contents = Object.values((responses['200'] ?? responses['201'])?.content ?? {});
      // A 204 says that it is done, a 302 where to go on, and neither anything else.
      const bare = responses['204'] ?? responses['302'];
      if (bare !== undefined) expect([path, bare.content, contents]).toEqual([path, undefined, []]);
      else {
        const forms = FORMS[operationId] ?? 1;
        const schemas = contents.map(({ schema }) => schema);
        expect([path, schemas]).toEqual([path, Array.from({ length: forms }, () => expect.any(Object))]);
      }
      expect(Object.keys(responses['default']?.content ?? {})).toEqual(['application/problem+json']);
    }
    const used = [...JSON.stringify({ paths, components }).matchAll(/#\/components\/schemas\/(\w+)/g)];
    const named = Object.keys(components?.schemas ?? {});
    expect(named.filter((name) => !used.some(([, one]) => one === name))).toEqual([]);
    expect(used.map(([, name]) => name).filter((name) => !named.includes(name ?? ''))).toEqual([]);
  });
});

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema?: object }>> }>>;
}
