import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '#launcher/paths.mjs';
import { startService, type RunningService } from './service.js';

const BLOCKS = /^```json request\n([\s\S]*?)^```\n+```json answer\n([\s\S]*?)^```$/gm;
const guide = await readFile(join(root, 'docs/what-if-guide.ko.md'), 'utf8');
const shown = [...guide.matchAll(BLOCKS)].map(([, request = '', answer = '']) => ({
  request: JSON.parse(request) as { readonly kind: string },
  answer: JSON.parse(answer) as object,
}));

describe('the guide to what-ifs', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService({ withDemo: true });
  });
  afterAll(() => service.discard());

  it('shows every kind', () => {
    const kinds = shown.map(({ request }) => request.kind).sort();
    expect(kinds).toEqual(['comparison', 'goal', 'nearest', 'noise', 'scoring', 'sweep']);
  });

  it.each(shown.map((one) => [one.request.kind, one] as const))(
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
