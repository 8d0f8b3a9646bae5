import { exampleForm } from './example-form.js';
import {
  BLANK,
  dataOf,
  entriesOfApplication,
  entriesOfDocument,
  entriesOfFacts,
  entriesOfSample,
  filledAround,
  filledWith,
  isBlank,
  isUntouched,
  withAsOf,
  withEntry,
  withGiven,
  type Paper,
} from './paper.js';

const application = {
  round: 'r',
  application: 'A-1',
  name: { ko: '가상 기업', en: 'Imaginary' },
  centre: { ko: '가상 센터', en: 'Imaginary' },
  region: { ko: '가상 지역', en: 'Imaginary' },
  facts: { signedOn: '2024-04-05', amount: 1000, notOfThisForm: true },
};
const fromCase = entriesOfApplication(exampleForm, application, '2024-04-11');

describe('what the service is asked with', () => {
  it('is what the form asks for and nothing else', () => {
    const stray = withEntry(filledWith(fromCase), 'facts', 'notOfThisForm', 'true');
    expect(dataOf(exampleForm, stray)).toEqual({
      data: {
        facts: { signedOn: '2024-04-05', amount: 1000 },
        fields: { enterprise: '가상 기업' },
        asOf: '2024-04-11',
      },
      mistakes: [],
    });
  });

  it('leaves out what cannot be read, and says where that stands', () => {
    const paper: Paper = { facts: { amount: '많이' }, fields: { head: '한보기' }, asOf: '2023-02-29' };
    expect(dataOf(exampleForm, paper)).toEqual({
      data: { facts: {}, fields: { head: '한보기' } },
      mistakes: [
        { pointer: '/facts/amount', code: 'notWhole' },
        { pointer: '/asOf', code: 'impossibleDate' },
      ],
    });
  });
});

describe('filling from a case', () => {
  it('takes a name in Korean, as the document is', () => {
    expect(fromCase.fields).toEqual({ enterprise: '가상 기업' });
  });

  it('takes all that the sample has', () => {
    expect(entriesOfSample(exampleForm)).toEqual({
      facts: { signedOn: '2024-04-05' },
      fields: { enterprise: '가상 보기', head: '한보기' },
    });
  });

  it('needs no question while nothing was typed, be it blank or filled from another case', () => {
    expect(isUntouched(BLANK)).toBe(true);
    expect(isUntouched(filledWith(fromCase))).toBe(true);
  });

  it.each<[string, Paper]>([
    ['a field typed into a blank form', withEntry(BLANK, 'fields', 'head', '한보기')],
    ['a fact changed', withEntry(filledWith(fromCase), 'facts', 'amount', '2000')],
    ['the day changed', withAsOf(filledWith(fromCase), '2024-05-01')],
  ])('needs a question after %s', (_, paper) => {
    expect(isUntouched(paper)).toBe(false);
  });

  it('leaves nothing of another case behind: its names would stand in a document of someone else', () => {
    const typed = withEntry(filledWith(entriesOfSample(exampleForm)), 'fields', 'head', '다른 대표');
    expect(filledWith(fromCase).fields).toEqual({ enterprise: '가상 기업' });
    expect(filledAround(typed, fromCase)).toMatchObject({
      fields: { enterprise: '가상 기업', head: '다른 대표' },
      facts: { signedOn: '2024-04-05', amount: '1,000' },
      asOf: '2024-04-11',
    });
  });

  it('is blank again when the last entry has become nothing', () => {
    const typed = withEntry(BLANK, 'fields', 'head', '한');
    expect(isBlank(typed)).toBe(false);
    expect(isBlank(withEntry(typed, 'fields', 'head', undefined))).toBe(true);
    expect(isBlank(withAsOf(withAsOf(BLANK, '2024-04-05'), undefined))).toBe(true);
  });
});

describe('a case', () => {
  it('may be the facts of a decision: those that the form asks for, on its day', () => {
    const facts = { signedOn: '2024-04-05', notOfThisForm: true };
    expect(entriesOfFacts(exampleForm, facts, '2024-05-01')).toEqual({
      facts: { signedOn: '2024-04-05' },
      fields: {},
      asOf: '2024-05-01',
    });
  });

  it('may be a document that was made: all that it was made from', () => {
    const input = { facts: { amount: 1000 }, fields: { head: '한보기', gone: '없어진 항목' } };
    const entries = entriesOfDocument(exampleForm, input, '2024-05-01');
    expect(dataOf(exampleForm, entries).data).toEqual({
      facts: { amount: 1000 },
      fields: { head: '한보기' },
      asOf: '2024-05-01',
    });
  });

  it('is filled with what was given beside it, which goes before what it says itself', () => {
    const given = { facts: { signedOn: '2024-06-01' }, fields: { head: '한보기' }, asOf: '2024-06-02' };
    expect(dataOf(exampleForm, withGiven(exampleForm, fromCase, given)).data).toEqual({
      facts: { signedOn: '2024-06-01', amount: 1000 },
      fields: { enterprise: '가상 기업', head: '한보기' },
      asOf: '2024-06-02',
    });
    expect(withGiven(exampleForm, fromCase, {})).toEqual(fromCase);
  });
});
