import { firstQuestion, groupsFor, moneyOf, withDecisions } from './question-places.js';
import { setup } from './testing/example.js';

const GRANT = 'decisions/amounts/grant';
const SCORE = { by: 'decisions/scoring/score', label: { ko: '점수', en: 'score' }, edges: [0, 70] };
const wide = { ...setup, groups: [...setup.groups, SCORE], question: { decisions: ['scoring'] } };

describe('the places of a question', () => {
  it('are the amounts that it names, else those that its decisions answer', () => {
    expect(moneyOf(setup, setup.question)).toEqual([GRANT]);
    expect(moneyOf(setup, { decisions: ['amounts'] })).toEqual([GRANT]);
    expect(moneyOf(setup, { decisions: ['scoring'] })).toEqual([]);
  });

  it('are grouped by what is known: values of a decision only while it is looked at', () => {
    expect(groupsFor(wide, { decisions: ['scoring'] }).map(({ by }) => by)).toEqual(['labels/region', SCORE.by]);
    expect(groupsFor(wide, { decisions: ['amounts'] }).map(({ by }) => by)).toEqual(['labels/region']);
  });

  it('begin with the first grouping where the service names none', () => {
    expect(firstQuestion(wide)).toEqual({ decisions: ['scoring'], groups: [{ by: 'labels/region' }] });
    expect(firstQuestion({ ...wide, question: { decisions: ['scoring'], groups: [] } }).groups).toEqual([]);
  });

  it('lose what only a former decision answered', () => {
    const question = {
      decisions: ['scoring', 'amounts'],
      money: [GRANT],
      budgets: { [GRANT]: 1 },
      groups: [{ by: SCORE.by, edges: [70] }, { by: 'labels/region' }],
    };
    expect(withDecisions(question, ['scoring'])).toEqual({
      decisions: ['scoring'],
      money: [],
      budgets: {},
      groups: question.groups,
    });
    expect(withDecisions(question, ['amounts']).groups).toEqual([{ by: 'labels/region' }]);
  });
});
