import Handlebars from 'handlebars';
import { renderTemplate } from './engine.js';
import { LIMITS } from './limits.js';

const failing = (code: string): Error => expect.objectContaining({ name: 'DocumentError', code }) as Error;

describe('rendering', () => {
  it('escapes every value, in text and in attributes', () => {
    expect(renderTemplate('<p title="{{a}}">{{a}}</p>', { a: `<b x='1'>&"` })).toBe(
      '<p title="&lt;b x&#x3D;&#x27;1&#x27;&gt;&amp;&quot;">&lt;b x&#x3D;&#x27;1&#x27;&gt;&amp;&quot;</p>',
    );
  });
  it('tells loops their rounds', () => {
    const source = '{{#each l}}{{inc @index}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}';
    expect(renderTemplate(source, { l: ['가', '나'] })).toBe('1가, 2나');
  });
  it('gives the same bytes for the same input', () => {
    const source = '{{#each l}}{{#if (eq p "x")}}{{won q}}{{else}}{{../a}}{{/if}}{{/each}}';
    const data = { a: '가', l: [{ p: 'x', q: 1_000 }, { p: 'y' }] };
    expect(renderTemplate(source, data)).toBe(renderTemplate(source, structuredClone(data)));
  });
  it('sees plain data only: what a getter or a prototype holds is not there', () => {
    class Secret {
      readonly shown = '가';
      get hidden(): string {
        return '나';
      }
    }
    expect(renderTemplate('{{a.shown}}', { a: new Secret() })).toBe('가');
    expect(() => renderTemplate('{{a.hidden}}', { a: new Secret() })).toThrow(failing('render/failed'));
  });
  it.each(['{{a.toString}}', '{{a.__proto__}}', '{{constructor}}', '{{a.constructor.name}}'])(
    'reaches nothing through %s, even where no lint has looked',
    (source) => {
      const rendered = (): string => {
        try {
          return renderTemplate(source, { a: '가' });
        } catch (error) {
          expect(error).toEqual(failing('render/failed'));
          return '';
        }
      };
      expect(rendered()).toBe('');
    },
  );
  it('reaches no helper that was registered elsewhere in the process', () => {
    Handlebars.registerHelper('everywhere', () => 'x');
    try {
      expect(() => renderTemplate('{{everywhere a}}', { a: 1 })).toThrow(failing('render/failed'));
    } finally {
      Handlebars.unregisterHelper('everywhere');
    }
  });
  it('takes no tree in place of text', () => {
    const tree = { type: 'Program', body: [], strip: {} } as unknown as string;
    expect(() => renderTemplate(tree, {})).toThrow(TypeError);
  });
  it.each([
    ['{{a}}', 'render/failed'],
    ['{{won a}}', 'render/wrong-value'],
    ['{{josa a "은/는"}}', 'render/wrong-value'],
    ['{{#if (eq a "x")}}x{{/if}}', 'render/wrong-value'],
  ])('a value that is not there stops %s', (source, code) => {
    expect(() => renderTemplate(source, {})).toThrow(failing(code));
  });
});

describe('a document that would go on too long', () => {
  const list = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

  it('stops when its loops run too often, loops inside loops counted together', () => {
    const source = '{{#each l}}{{#each ../l}}x{{/each}}{{/each}}';
    const most = Math.floor(Math.sqrt(LIMITS.rounds)) - 1;
    expect(renderTemplate(source, { l: list(most) })).toHaveLength(most * most);
    expect(() => renderTemplate(source, { l: list(most + 2) })).toThrow(failing('render/too-much-work'));
  });
  it('stops quickly when loops that write nothing stand inside each other', () => {
    const nested = '{{#each l}}'.replace('l', '../l').repeat(6);
    const source = `{{#each l}}${nested}${'{{/each}}'.repeat(7)}`;
    const began = performance.now();
    expect(() => renderTemplate(source, { l: list(1_000) })).toThrow();
    expect(performance.now() - began).toBeLessThan(2_000);
  });
  it('stops when it asks too often', () => {
    const source = `{{#each l}}${'{{#if a}}{{/if}}'.repeat(300)}{{/each}}`;
    expect(() => renderTemplate(source, { l: list(1_000) })).toThrow(failing('render/too-much-work'));
  });
  it('stops when it becomes too large', () => {
    const source = `{{#each l}}${'x'.repeat(1_000)}{{/each}}`;
    expect(() => renderTemplate(source, { l: list(LIMITS.output / 1_000 + 1) })).toThrow(failing('render/too-large'));
    expect(() => renderTemplate('{{a}}', { a: 'x'.repeat(LIMITS.output + 1) })).toThrow(failing('render/too-large'));
  });
});
