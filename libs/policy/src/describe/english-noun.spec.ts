import { englishNoun } from './english-noun.js';

it.each([
  ['recognition date', { text: 'the recognition date', isPlural: false }],
  ['agreement date (support date)', { text: 'the agreement date (support date)', isPlural: false }],
  ['regional centre’s approval', { text: 'the regional centre’s approval', isPlural: false }],
  ['arrears', { text: 'the arrears', isPlural: true }],
  ['business registered on', { text: '“business registered on”' }],
  ['paid so far', { text: '“paid so far”' }],
  ['kept until', { text: '“kept until”' }],
  ['recognition date, from', { text: '“recognition date, from”' }],
])('“%s” stands with an article where it is a noun phrase, else in quotes', (label, noun) => {
  expect(englishNoun(label, false, false)).toEqual(noun);
});

it('a yes or a no is quoted; several things counted are a number', () => {
  expect(englishNoun('re-recognised enterprise', true, false)).toEqual({ text: '“re-recognised enterprise”' });
  expect(englishNoun('earlier rejections', false, true)).toEqual({ text: 'the number of earlier rejections' });
  expect(englishNoun('members of the committee', false, true)).toEqual({
    text: 'the number of members of the committee',
  });
  expect(englishNoun('operating staff', false, true)).toEqual({ text: 'the operating staff', isPlural: false });
});
