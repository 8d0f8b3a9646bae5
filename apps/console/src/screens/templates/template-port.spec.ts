import { standInFor, type Asked, type Told } from '../../testing/service-stand-in.js';
import { loadTemplate, templatePortOf } from './template-port.js';

const PATH = '/api/template-drafts/t-1';
const person = { id: 'kim', name: '김하늘' };
const title = { ko: '협약서', en: 'Agreement' };
const draftAt = (revision: number) => ({
  id: 't-1',
  form: 'agreement',
  title,
  ruleSet: 'fund/2024',
  revision,
  contentHash: `h${revision}`,
  changed: { by: person, at: '2024-05-01T00:00:00.000Z' },
});

/** A service that has the draft at one revision with one text. */
function service(revision: number, source: string, sample: object = {}) {
  const tell = ({ method, path, header }: Asked): Told => {
    if (method === 'PUT' && header('if-match') !== `"r${revision}"`)
      return { status: 412, body: { code: 'draft/changed-meanwhile', title: '제목', detail: '설명', errors: [] } };
    if (method === 'PUT') return { status: 200, body: draftAt(revision + 1) };
    if (path === `${PATH}/revisions/1`)
      return { status: 200, body: { title, source: '처음', sample: {}, revision: { revision: 1, ruleSet: 'fund/2024' } } };
    return { status: 200, body: { draft: draftAt(revision), source, sample } };
  };
  return standInFor(tell);
}

describe('the way of a wording to the service', () => {
  it('sends the whole of it, with the changes made on the revision that they were made on', async () => {
    const asked = service(3, '글', { fields: { name: '가상' } });
    const port = templatePortOf(await loadTemplate('t-1'));
    const answer = await port.save(3, [{ at: 'source', set: '새 글' }]);
    expect(answer).toEqual({ is: 'saved', revision: 4, contentHash: 'h4' });
    expect(asked.at(-1)).toMatchObject({
      method: 'PUT',
      body: { title, ruleSet: 'fund/2024', source: '새 글', sample: { facts: {}, fields: { name: '가상' } } },
    });
  });

  it('says when someone else was faster, and then what they changed and who', async () => {
    service(3, '글');
    const port = templatePortOf(await loadTemplate('t-1'));
    service(5, '남의 글', { facts: { people: 3 } });
    expect((await port.save(3, [{ at: 'source', set: '새 글' }])).is).toBe('behind');
    expect(await port.revisionsAfter(3)).toEqual([
      {
        revision: 5,
        by: person,
        at: '2024-05-01T00:00:00.000Z',
        changes: [
          { at: 'source', set: '남의 글' },
          { at: 'sample/facts/people', set: 3 },
        ],
        undo: [
          { at: 'source', set: '글' },
          { at: 'sample/facts/people', remove: true },
        ],
      },
    ]);
    expect(await port.revisionsAfter(5)).toEqual([]);
  });

  it('asks how the draft was at a revision that this page has not seen', async () => {
    service(3, '글');
    const port = templatePortOf(await loadTemplate('t-1'));
    const [step] = await port.revisionsAfter(1);
    expect(step).toMatchObject({ revision: 3, changes: [{ at: 'source', set: '글' }], undo: [{ at: 'source', set: '처음' }] });
  });
});
