import type { KeptScenario, Row, Run, ScenarioTotals, Setup } from '../types.js';

/** For specs: a small setup, a scenario and answers as the service gives them. */
export const setup: Setup = {
  rules: { id: 'fund/2024', hash: `sha256:${'0'.repeat(64)}` },
  asOf: '2024-04-01',
  decisions: [
    { id: 'scoring', label: { ko: '심사', en: 'review' }, isScored: true },
    { id: 'amounts', label: { ko: '금액', en: 'amounts' }, isScored: false },
  ],
  levers: [
    {
      parameter: 'scoring.passLine',
      label: { ko: '통과 점수', en: 'pass line' },
      unit: 'points',
      kind: 'digits',
      value: 70,
      from: 0,
      to: 100,
      step: '0.5',
      decisions: ['scoring'],
    },
    {
      parameter: 'cap',
      label: { ko: '지원 한도', en: 'cap' },
      unit: 'won',
      kind: 'whole',
      value: 50_000_000,
      from: 0,
      to: 100_000_000,
      step: 1_000_000,
      decisions: ['amounts'],
    },
    {
      parameter: 'elsewhere',
      label: { ko: '먼 값', en: 'far value' },
      unit: 'persons',
      kind: 'whole',
      value: 3,
      from: 0,
      to: 10,
      step: 1,
      decisions: ['other'],
    },
  ],
  readings: [
    {
      id: 'R-11',
      label: { ko: '동점일 때', en: 'at a tie' },
      chosen: 'all',
      options: [
        { id: 'all', label: { ko: '모두 선정', en: 'select all' } },
        { id: 'none', label: { ko: '모두 미선정', en: 'select none' } },
      ],
    },
  ],
  switches: [{ rule: 'scoring/line', label: { ko: '통과 점수 이상', en: 'at the pass line' }, decision: 'scoring' }],
  money: [{ place: 'decisions/amounts/grant', label: { ko: '지원금', en: 'grant' } }],
  groups: [{ by: 'labels/region', label: { ko: '지역', en: 'region' } }],
  question: { decisions: ['scoring', 'amounts'], money: ['decisions/amounts/grant'] },
};

const nobody = { yes: 0, no: 0, undetermined: 0, invalid: 0 };

export const baseTotals: ScenarioTotals = {
  id: 'base',
  label: { ko: '지금 규정', en: 'rules as they stand' },
  applications: 40,
  selected: 21,
  outcomes: { ...nobody, yes: 21, no: 19 },
  money: { 'decisions/amounts/grant': 1_050_000_000 },
  difference: { selected: 0, money: { 'decisions/amounts/grant': 0 } },
  gained: 0,
  lost: 0,
  changed: 0,
  budgets: {},
  groups: [],
};
export const scenarioTotals: ScenarioTotals = {
  ...baseTotals,
  id: 'a',
  label: { ko: 'A', en: 'A' },
  selected: 18,
  money: { 'decisions/amounts/grant': 900_000_000 },
  difference: { selected: -3, money: { 'decisions/amounts/grant': -150_000_000 } },
  gained: 1,
  lost: 4,
  changed: 2,
  budgets: { 'decisions/amounts/grant': { budget: 800_000_000, committed: 900_000_000, left: -100_000_000 } },
};

const standing = { decisions: {}, hindrances: [], money: { 'decisions/amounts/grant': 50_000_000 } };
export const row: Row = {
  application: 'A-01',
  label: { ko: '가상 세차장', en: 'Imaginary Car Wash' },
  groups: {},
  base: { ...standing, isSelected: true, outcome: 'yes' },
  scenarios: [
    {
      ...standing,
      scenario: 'a',
      difference: 'lost',
      why: { ko: '걸리게 됨: 통과 점수 이상', en: 'now in the way: at the pass line' },
      isSelected: false,
      outcome: 'no',
    },
  ],
};

export const runOf = (id: string, scenarios: readonly ScenarioTotals[]): Run =>
  ({
    id,
    kind: 'comparison',
    programme: 'fund',
    rules: setup.rules,
    source: { label: { ko: '2차', en: 'round 2' }, applications: 40, isInvented: true },
    request: {},
    state: 'done',
    progress: { done: 40, total: 40 },
    by: { by: { id: 'p', name: 'P' }, at: '2024-04-01T00:00:00Z' },
    expires: '2024-04-02T00:00:00Z',
    comparison: { scenarios },
  }) as Run;

export const keptScenario: KeptScenario = {
  id: 's-0123456789abcdef0123',
  programme: 'fund',
  rules: 'fund/2024',
  label: { ko: '높은 선', en: '높은 선' },
  overlay: { parameters: { 'scoring.passLine': 75 } },
  isShared: false,
  isOwn: true,
  by: { by: { id: 'p', name: 'P' }, at: '2024-04-01T00:00:00Z' },
  changed: { by: { id: 'p', name: 'P' }, at: '2024-04-01T00:00:00Z' },
  revision: 1,
};
