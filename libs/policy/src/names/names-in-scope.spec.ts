import { realRuleSets } from '../../../../test/builders/real-rule-sets.js';
import { fact, makeRuleSet, parameter } from '../../../../test/builders/rule-set.js';
import { ruleSetFiles } from '../rule-set/files.js';
import { addressOf } from '../check/walk/pointers.js';
import { partsOf } from '../check/walk/roots.js';
import { namesInScope, type NameInScope } from './names-in-scope.js';

const { parsed } = await realRuleSets();
const isSame = (name: NameInScope, of: { fact: string; path?: string }): boolean =>
  name.fact === of.fact && name.path === of.path;

describe.each([...parsed])('in %s', (_, { ruleSet }) => {
  if (!ruleSet) throw new Error('not read');
  const files = ruleSetFiles(ruleSet);
  const references = [...partsOf(ruleSet)].flatMap((part) => (part.kind === 'reference' ? [part] : []));
  const scopes = new Map<string | undefined, readonly NameInScope[]>();
  const scopeOf = (decision: string | undefined): readonly NameInScope[] => {
    const found = scopes.get(decision) ?? namesInScope(ruleSet, decision);
    scopes.set(decision, found);
    return found;
  };

  it('every name that conditions and values refer to is in the scope of its place', () => {
    const lost = references.filter(({ reference, site }) => {
      const inside = addressOf(site.file, files[site.file], site.pointer);
      const scope =
        site.locals.length > 0 ? namesInScope(ruleSet, site.decision?.id, { inside }) : scopeOf(site.decision?.id);
      return !scope.some((name) => isSame(name, reference));
    });
    expect(lost.map(({ reference, site }) => [site.file, site.pointer, reference.fact, reference.path])).toEqual([]);
    expect(references.length).toBeGreaterThan(10);
  });

  it('tells the type of each, and a label in both languages', () => {
    const scope = Object.keys(ruleSet.decisions).flatMap(scopeOf);
    expect(scope.filter(({ label }) => label.ko === '' || label.en === '')).toEqual([]);
    expect(scope.length).toBeGreaterThan(10);
    const unknown = new Set(
      scope.filter(({ type }) => type === 'unknown').map(({ fact, path }) => [fact, path].join('.')),
    );
    expect([...unknown]).toEqual([]);
    const idLabels = new Set(
      scope.filter(({ label }) => !/[가-힣]/.test(label.ko)).map(({ fact, path }) => [fact, path].join('.')),
    );
    expect([...idLabels]).toEqual([]);
  });
});

describe('the names of a decision', () => {
  const words = {
    sizes: {
      label: { ko: '크기', en: 'sizes' },
      words: ['small', 'large'].map((id) => ({ id, label: { ko: `${id}어`, en: id } })),
    },
  };
  const field = (type: string, more: object = {}): object => ({
    label: { ko: `${type} 칸`, en: `${type} field` },
    type,
    ...more,
  });
  const ruleSet = makeRuleSet({
    words,
    facts: {
      firm: fact('record', {
        label: { ko: '기업', en: 'firm' },
        fields: { founded: field('date'), bySize: field('map', { of: { type: 'money', unit: 'won' }, keys: 'sizes' }) },
      }),
      members: fact('list', {
        of: {
          type: 'record',
          fields: {
            size: field('word', { words: 'sizes' }),
            own: field('list', { of: { type: 'record', fields: { won: field('money', { unit: 'won' }) } } }),
          },
        },
      }),
      size: fact('word', { words: 'sizes' }),
      others: fact('date'),
    },
    parameters: { cap: parameter('money', 100) },
    decisions: {
      d: {
        answer: 'values',
        inputs: [{ fact: 'firm' }, { fact: 'members' }, { fact: 'size', words: ['large'] }],
        derive: {
          lowest: { label: { ko: '낮은 금액', en: 'lowest' }, value: { smallest: [7, { fact: 'cap' }] } },
          loop: { label: { ko: '돌기', en: 'loop' }, value: { sum: [{ fact: 'loop' }, 1] } },
          total: {
            label: { ko: '합계', en: 'total' },
            value: {
              sumOf: {
                of: { fact: 'members' },
                as: 'member',
                give: {
                  sumOf: { of: { fact: 'member', path: 'own' }, as: 'item', give: { fact: 'item', path: 'won' } },
                },
              },
            },
          },
        },
      },
    },
  });
  const names = namesInScope(ruleSet, 'd');
  const find = (fact_: string, path?: string, from = names): NameInScope | undefined =>
    from.find((one) => one.fact === fact_ && one.path === path);

  it('are the facts it takes and no others, with what stands inside them', () => {
    expect(names.filter(({ kind }) => kind === 'fact').map(({ fact: name, path }) => [name, path].join(' '))).toEqual([
      'firm ',
      'firm founded',
      'firm bySize',
      'firm bySize.small',
      'firm bySize.large',
      'members ',
      'size ',
    ]);
    expect(find('firm', 'founded')).toEqual({
      fact: 'firm',
      path: 'founded',
      kind: 'fact',
      type: 'date',
      label: { ko: '기업 › date 칸', en: 'firm › date field' },
    });
    expect(find('firm', 'bySize.small')).toMatchObject({
      type: 'money',
      unit: 'won',
      label: { ko: '기업 › map 칸 › small어' },
    });
  });

  it('without a decision every fact, and what any decision derives', () => {
    const all = namesInScope(ruleSet);
    expect(find('others', undefined, all)?.kind).toBe('fact');
    expect(find('lowest', undefined, all)?.kind).toBe('derived');
    expect(namesInScope(ruleSet, 'constructor').map(({ fact: name }) => name)).toEqual(['cap']);
  });

  it('a fact has the words that the decision accepts', () => {
    expect(find('size')?.words?.map(({ id }) => id)).toEqual(['large']);
    expect(find('size', undefined, namesInScope(ruleSet))?.words).toHaveLength(2);
  });

  it('a derived value has the type of what it hands on, and none where it comes back to itself', () => {
    expect(find('lowest')).toMatchObject({ type: 'money', unit: 'won', kind: 'derived' });
    expect(find('total')).toMatchObject({ type: 'money', unit: 'won' });
    expect(find('loop')).toBeDefined();
  });

  it('inside a list its element has its name, inside two both, and outside neither', () => {
    const inner = namesInScope(ruleSet, 'd', { inside: 'decisions/d/derive/total/value/sumOf/give/sumOf/give' });
    expect(find('item', 'won', inner)).toMatchObject({ kind: 'element', type: 'money' });
    expect(find('member', 'size', inner)?.words).toHaveLength(2);
    const between = namesInScope(ruleSet, 'd', { inside: 'decisions/d/derive/total/value/sumOf/give/sumOf/of' });
    expect([find('member', undefined, between)?.type, find('item', undefined, between)]).toEqual(['record', undefined]);
    expect(find('member')).toBeUndefined();
  });
});
