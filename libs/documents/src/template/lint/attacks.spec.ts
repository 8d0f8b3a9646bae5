import { LIMITS } from '../limits.js';
import { parseTemplate } from '../parse.js';

/** A template, and the one problem it must earn: code, line, column. */
type Attack = readonly [template: string, code: string, line: number, column: number];

const found = (template: unknown): readonly (readonly [string, number, number])[] =>
  parseTemplate(template)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, line, column }) => [code, line, column] as const);

/** Ways out of the data and into the program that templates of this kind are known for. */
const reaching: readonly Attack[] = [
  ['{{constructor.constructor "return process"}}', 'template/unknown-helper', 1, 3],
  ['{{#with "s" as |string|}}{{string.sub.apply 0 codelist}}{{/with}}', 'template/block-names', 1, 1],
  ['{{lookup this "constructor"}}', 'template/unknown-helper', 1, 3],
  ['{{log company}}', 'template/unknown-helper', 1, 3],
  ['{{__proto__.x}}', 'template/prototype', 1, 3],
  ['{{constructor}}', 'template/prototype', 1, 3],
  ['{{company.[__proto__]}}', 'template/prototype', 1, 3],
  ['{{company.[constructor].name}}', 'template/prototype', 1, 3],
  ['{{company/constructor}}', 'template/prototype', 1, 3],
  ['{{company.__defineGetter__}}', 'template/prototype', 1, 3],
  ['{{company.__lookupSetter__}}', 'template/prototype', 1, 3],
  ['{{company.hasOwnProperty}}', 'template/prototype', 1, 3],
  ['{{company.toString}}', 'template/prototype', 1, 3],
  ['{{won company.valueOf}}', 'template/prototype', 1, 7],
  ['{{this.constructor}}', 'template/prototype', 1, 3],
  ['{{./constructor}}', 'template/prototype', 1, 3],
  ['{{#if company.prototype}}x{{/if}}', 'template/prototype', 1, 7],
  ['{{#if (eq company.constructor "x")}}x{{/if}}', 'template/prototype', 1, 11],
  ['{{#each list}}\n  {{this.constructor.name}}\n{{/each}}', 'template/prototype', 2, 5],
  ['{{@root.constructor}}', 'template/prototype', 1, 3],
  ['{{@root.company}}', 'template/data-name', 1, 3],
  ['{{@partial-block}}', 'template/data-name', 1, 3],
  ['{{@level}}', 'template/data-name', 1, 3],
  ['{{#each list}}{{@../index}}{{/each}}', 'template/data-name', 1, 17],
  ['{{#each list}}{{@index.constructor}}{{/each}}', 'template/prototype', 1, 17],
  ['{{@index}}', 'template/outside-loop', 1, 3],
  ['{{../../x}}', 'template/above-top', 1, 3],
  ['{{#if a}}{{../x}}{{/if}}', 'template/above-top', 1, 12],
  ['{{#each list}}{{../../x}}{{/each}}', 'template/above-top', 1, 17],
  ['{{this/../x}}', 'template/above-top', 1, 3],
  ['{{#each this}}{{x}}{{/each}}', 'template/block-argument', 1, 9],
  ['{{#with this}}{{x}}{{/with}}', 'template/block-argument', 1, 9],
  ['{{this}}', 'template/whole', 1, 3],
  ['{{#each list}}{{..}}{{/each}}', 'template/whole', 1, 17],
  ['{{"constructor"}}', 'template/literal-name', 1, 3],
  ['{{12}}', 'template/literal-name', 1, 3],
  ['{{true}}', 'template/literal-name', 1, 3],
  ['{{list.[0]}}', 'template/odd-name', 1, 3],
  ['{{company.[na me]}}', 'template/odd-name', 1, 3],
];

/** What Handlebars has and forms have no use for. */
const foreign: readonly Attack[] = [
  ['{{{company}}}', 'template/unescaped', 1, 1],
  ['{{&company}}', 'template/unescaped', 1, 1],
  ['{{~{company}~}}', 'template/unescaped', 1, 1],
  ['{{{won amount}}}', 'template/unescaped', 1, 1],
  ['{{> evil}}', 'template/partial', 1, 1],
  ['{{> (lookup . "x")}}', 'template/partial', 1, 1],
  ['{{#> layout}}x{{/layout}}', 'template/partial', 1, 1],
  ['{{#*inline "a"}}{{/inline}}', 'template/decorator', 1, 1],
  ['{{* deco}}', 'template/decorator', 1, 1],
  ['{{{{if}}}}{{x}}{{{{/if}}}}', 'template/raw-block', 1, 1],
  ['{{#foo}}x{{/foo}}', 'template/unknown-block', 1, 1],
  ['{{^foo}}x{{/foo}}', 'template/unknown-block', 1, 1],
  ['{{#won amount}}x{{/won}}', 'template/unknown-block', 1, 1],
  ['{{#constructor}}x{{/constructor}}', 'template/unknown-block', 1, 1],
  ['{{#if (lookup a "b")}}x{{/if}}', 'template/unknown-helper', 1, 8],
  ['{{#if (won a)}}x{{/if}}', 'template/misplaced-helper', 1, 8],
  ['{{#each (eq a "b")}}x{{/each}}', 'template/block-argument', 1, 9],
  ['{{#if}}x{{/if}}', 'template/block-argument', 1, 1],
  ['{{#if a b}}x{{/if}}', 'template/block-argument', 1, 7],
  ['{{#if a includeZero=true}}x{{/if}}', 'template/block-argument', 1, 7],
  ['{{#each "abc"}}x{{/each}}', 'template/block-argument', 1, 9],
  ['{{#each list as |one|}}{{one}}{{/each}}', 'template/block-names', 1, 1],
  ['{{if a}}', 'template/unknown-helper', 1, 3],
  ['{{company name}}', 'template/unknown-helper', 1, 3],
  ['{{company x=1}}', 'template/unknown-helper', 1, 3],
  ['{{date}}', 'template/arguments', 1, 3],
  ['{{won amount other}}', 'template/arguments', 1, 3],
  ['{{won 1000}}', 'template/arguments', 1, 7],
  ['{{won (inc 1)}}', 'template/arguments', 1, 7],
  ['{{won amount x=1}}', 'template/arguments', 1, 3],
  ['{{eq a "b"}}', 'template/misplaced-helper', 1, 3],
  ['{{check a b}}', 'template/arguments', 1, 11],
  ['{{join list other}}', 'template/arguments', 1, 13],
  ['{{josa name "은는"}}', 'template/particle-pair', 1, 13],
  ['{{josa name other}}', 'template/particle-pair', 1, 13],
  ['{{#each list}}{{inc x}}{{/each}}', 'template/arguments', 1, 21],
  ['{{won amount}}\n{{date amount}}', 'template/clashing-uses', 2, 8],
  ['{{stage}} {{stage.label}}', 'template/clashing-uses', 1, 13],
];

/** HTML that would do something, and placeholders where escaping does not help. */
const html: readonly Attack[] = [
  ['<script>fetch("/")</script>', 'template/forbidden-element', 1, 1],
  ['<SCRIPT src="x"></SCRIPT>', 'template/forbidden-element', 1, 1],
  ['<p>a</p>\n<style>p{}</style>', 'template/forbidden-element', 2, 1],
  ['<iframe></iframe>', 'template/forbidden-element', 1, 1],
  ['<object></object>', 'template/forbidden-element', 1, 1],
  ['<svg></svg>', 'template/forbidden-element', 1, 1],
  ['<math></math>', 'template/forbidden-element', 1, 1],
  ['<form></form>', 'template/forbidden-element', 1, 1],
  ['<textarea></textarea>', 'template/forbidden-element', 1, 1],
  ['<a>x</a>', 'template/forbidden-element', 1, 1],
  ['<x-y></x-y>', 'template/forbidden-element', 1, 1],
  ['<p onclick="x()">a</p>', 'template/forbidden-attribute', 1, 4],
  ['<p\nonmouseover = "x()">a</p>', 'template/forbidden-attribute', 2, 1],
  ['<p style="color:red">a</p>', 'template/forbidden-attribute', 1, 4],
  ['<p/onclick="x()">a</p>', 'template/forbidden-attribute', 1, 4],
  ['<td background="x"></td>', 'template/forbidden-attribute', 1, 5],
  ['<p title="java\nscript:x">a</p>', 'template/script-address', 1, 11],
  ['<!--><script>alert(1)</script>-->', 'template/html-comment', 1, 1],
  ['<!--- ><script>x</script> -->', 'template/html-comment', 1, 1],
  ['<!-- x --!><iframe src="http://e.x"></iframe>-->', 'template/html-comment', 1, 1],
  ['<!---><img src=x onerror=alert(1)>-->', 'template/html-comment', 1, 1],
  ['<p>a</p>\n<!-- an ordinary one -->', 'template/html-comment', 2, 1],
  ['<!-', 'template/forbidden-markup', 1, 1],
  ['<!>', 'template/forbidden-markup', 1, 1],
  ['<!doctype html>', 'template/forbidden-markup', 1, 1],
  ['<!ENTITY x "y">', 'template/forbidden-markup', 1, 1],
  ['<?xml version="1.0"?>', 'template/forbidden-markup', 1, 1],
  ['<?php x ?>', 'template/forbidden-markup', 1, 1],
  ['<![CDATA[x]]>', 'template/forbidden-markup', 1, 1],
  ['</ p>', 'template/forbidden-markup', 1, 1],
  ['<p class=a>x</p>', 'template/unquoted-attribute', 1, 10],
  ['<p "x">a</p>', 'template/malformed-tag', 1, 4],
  ['<{{name}}>', 'template/placeholder-in-tag', 1, 2],
  ['< {{~name}}>', 'template/placeholder-in-tag', 1, 3],
  ['</{{name}}>', 'template/placeholder-in-tag', 1, 3],
  ['<p {{name}}>a</p>', 'template/placeholder-in-tag', 1, 4],
  ['<p {{#if a}}class="b"{{/if}}>a</p>', 'template/placeholder-in-tag', 1, 4],
  ['<p class="a"{{name}}>a</p>', 'template/placeholder-in-tag', 1, 13],
  ['<!-- {{name}} -->', 'template/html-comment', 1, 1],
  ['{{#if a}}<p>{{/if}}', 'template/uneven-branch', 1, 1],
  ['{{#if a}}</p>{{/if}}', 'template/unbalanced', 1, 10],
  ['<p title="{{#if a}}"{{/if}}">a</p>', 'template/uneven-branch', 1, 11],
  ['<div>\n<p>a</div>', 'template/unbalanced', 2, 5],
  ['<div>', 'template/unbalanced', 1, 1],
  ['</main>', 'template/unbalanced', 1, 1],
  ['<p class="a', 'template/unclosed-tag', 1, 12],
  ['a <!-- b', 'template/html-comment', 1, 3],
  ['<{{! x }}!-- b -->', 'template/placeholder-in-tag', 1, 2],
  ['<!{{! x }}-- b -->', 'template/forbidden-markup', 1, 1],
  ['a\u202eb', 'template/hidden-character', 1, 2],
  ['a\u0001b', 'template/hidden-character', 1, 2],
];

const syntax: readonly Attack[] = [
  ['{{#if a}}x', 'template/syntax', 1, 11],
  ['a\n{{#if b}}\n{{/each}}', 'template/syntax', 2, 4],
  ['{{(lookup company "x")}}', 'template/syntax', 1, 3],
  ['one\ntwo {{ }}', 'template/syntax', 2, 8],
  ['one\ntwo\n{{a b', 'template/syntax', 3, 5],
  ['a\u0000b', 'template/syntax', 1, 2],
  ['{{x/../y}}', 'template/syntax', 1, 3],
  ['{{else}}', 'template/syntax', 1, 1],
];

describe('templates that reach out of the data', () => {
  it.each(reaching)('%j is refused as %s at %i:%i', (template, ...problem) => {
    expect(found(template)[0]).toEqual(problem);
  });
});
describe('templates that use what the dialect lacks', () => {
  it.each(foreign)('%j is refused as %s at %i:%i', (template, ...problem) => {
    expect(found(template)[0]).toEqual(problem);
  });
});
describe('templates whose HTML does more than say what a text is', () => {
  it.each(html)('%j is refused as %s at %i:%i', (template, ...problem) => {
    expect(found(template)[0]).toEqual(problem);
  });
});
describe('templates that Handlebars cannot read', () => {
  it.each(syntax)('%j is refused as %s at %i:%i', (template, ...problem) => {
    expect(found(template)).toEqual([problem]);
  });
});

describe('templates that are too much', () => {
  it('a character more than the limit is refused, at that character', () => {
    expect(found('x'.repeat(LIMITS.characters))).toEqual([]);
    expect(found('x'.repeat(LIMITS.characters + 1))).toEqual([['template/too-long', 1, LIMITS.characters + 1]]);
  });
  it('a block deeper than the limit is refused, at that block', () => {
    const nested = (depth: number): string => `${'{{#if a}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`;
    expect(found(nested(LIMITS.depth))).toEqual([]);
    expect(found(nested(LIMITS.depth + 1))).toEqual([['template/too-deep', 1, LIMITS.depth * 9 + 1]]);
  });
  it.each([
    ['blocks', '{{#if a}}'],
    ['blocks begun by ^', '{{^a}}'],
    ['else-if', '{{else if a}}'],
    ['raw blocks', '{{{{a}}}}'],
    ['blocks that a comment seems to hide', '\\{{!-- {{~#if a}} --}}'],
  ])('%s that Handlebars would read for minutes are refused before it begins', (_, opening) => {
    const began = performance.now();
    const [problem] = found(`{{#if a}}${opening.repeat(5_000)}`.slice(0, LIMITS.characters));
    expect(problem?.[0]).toBe('template/too-many');
    expect(performance.now() - began).toBeLessThan(1_000);
  });
  it('a block more than the limit is refused, at that block', () => {
    const blocks = (count: number): string => '{{#if a}}x{{/if}}'.repeat(count);
    expect(found(blocks(LIMITS.openings))).toEqual([]);
    expect(found(blocks(LIMITS.openings + 1))).toEqual([['template/too-many', 1, LIMITS.openings * 17 + 1]]);
  });
  it('a statement more than the limit is refused, at that statement', () => {
    expect(found('{{a}}'.repeat(LIMITS.statements))).toEqual([]);
    expect(found('{{a}}'.repeat(LIMITS.statements + 1))).toEqual([['template/too-many', 1, LIMITS.statements * 5 + 1]]);
  });
  it('many else-if stand beside each other and not inside', () => {
    const chain = '{{else if a}}y'.repeat(30);
    expect(found(`{{#if a}}x${chain}{{/if}}`)).toEqual([]);
  });
});

describe('templates that stay inside', () => {
  it.each([
    '<p class="a {{b}}">{{c}}</p>',
    '<p title="{{#if a}}" class="{{else}}x{{/if}}">a</p>',
    '<table><tbody>{{#each rows}}<tr><td>{{inc @index}}</td><td>{{this.a}}{{../b}}</td></tr>{{/each}}</tbody></table>',
    '{{! a note }}{{!-- <script> --}}<br/>3 < 4 &amp; 5',
    '{{#if (eq a "b")}}x{{else if c}}y{{else}}z{{/if}}',
    '{{^if a}}x{{/if}}{{#unless a}}y{{/unless}}',
    '{{#each words}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}',
    '{{#with a}}{{b}}{{../c}}{{/with}}',
    '{{!-- a comment with <!-- and <script> in it --}}<hr>',
    '{{check a "b"}}{{check c true}}{{check d 3}}{{josa e "은/는"}}{{join f ", "}}{{percent g}}',
  ])('%j earns nothing', (template) => {
    expect(parseTemplate(template).problems).toEqual([]);
  });
});

describe('a field before a particle', () => {
  it.each([
    ['{{name}}은 말한다', '은'],
    ['{{name}}과 {{other.label}}', '과'],
    ['{{won amount}}을', '을'],
    ['{{name}}으로', '으로'],
  ])('%j earns a warning at the particle and is not refused', (template, particle) => {
    const [problem, ...rest] = parseTemplate(template).problems;
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: 'template/bare-particle', severity: 'warning', line: 1 });
    expect(template.indexOf(particle) + 1).toBe(problem?.column);
  });
  it.each([
    '{{name}}이사장',
    '{{date day}}은',
    '{{wonWords amount}}을',
    '{{josa name "은/는"}} 이',
    '{{name}} 은',
    '{{name}}로부터',
  ])('%j is left alone', (template) => {
    expect(parseTemplate(template).problems).toEqual([]);
  });
});

describe('what is no text', () => {
  it.each([[{ type: 'Program', body: [], length: 1 }], [undefined], [null], [12], [['{{a}}']]])(
    'is refused: %j',
    (template) => {
      expect(found(template)).toEqual([['template/not-text', 1, 1]]);
    },
  );
});

describe('problems', () => {
  it('are told in whole sentences, in both languages', () => {
    for (const [template] of [...reaching, ...foreign, ...html, ...syntax])
      for (const { words } of parseTemplate(template).problems) {
        expect(words.ko).toMatch(/\p{Script=Hangul}/u);
        expect(`${words.ko} ${words.en}`).not.toMatch(/(?<!\{)\{\w+\}(?!\})|undefined|\[object/);
      }
  });
});
