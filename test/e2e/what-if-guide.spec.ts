import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '#launcher/paths.mjs';
import { workedExamples } from '../../apps/api/src/docs/worked-examples.js';
import { startService, type RunningService } from './service.js';

const guide = await readFile(join(root, 'docs/what-if-guide.ko.md'), 'utf8');
const shown = workedExamples(guide);

describe('the guide to what-ifs', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService({ withDemo: true });
  });
  afterAll(() => service.discard());

  it('shows every kind', () => {
    const kinds = shown.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['comparison', 'goal', 'nearest', 'noise', 'scoring', 'sweep']);
  });

  it('lends its worked examples to the documentation of the API', async () => {
    const { paths } = (await service.send('/docs/json', { token: null })).json;
    const asked = paths['/api/what-if/runs'].post.requestBody.content['application/json'].examples;
    const answered = paths['/api/what-if/runs/{run}'].get.responses['200'].content['application/json'].examples;
    for (const { kind, summary, request, answer } of shown) {
      expect(asked[kind]).toEqual({ summary, value: request });
      expect(answered[kind]).toEqual({ summary, value: answer });
    }
  });

  it.each(shown.map((one) => [one.kind, one] as const))(
    'says what the service answers to a %s',
    async (_, { request, answer }) => {
      let { json } = await service.post('/api/what-if/runs?wait=1000', request);
      for (let look = 0; look < 60 && ['waiting', 'running'].includes(json.state); look += 1)
        ({ json } = await service.send(`/api/what-if/runs/${json.id}?wait=1000`));
      expect(json).toMatchObject(answer);
    },
    90_000,
  );
});
