import type { FormView } from '../../api/types.js';

const both = (text: string) => ({ ko: text, en: text });

/** An invented form, for specs. */
export const exampleForm: FormView = {
  id: 'example/2024/pledge',
  ruleSet: { id: 'example/2024', hash: 'sha256:1' },
  programme: both('보기 사업'),
  form: 'pledge',
  no: '서식 1',
  label: both('보기 각서'),
  printed: true,
  template: { id: 'pledge/v1', hash: 'sha256:2' },
  formats: ['html', 'pdf'],
  signers: [],
  source: [],
  entered: [
    { id: 'enterprise', label: both('기업 이름'), type: 'text', required: true, prefill: 'name' },
    { id: 'head', label: both('대표자'), type: 'text', required: true },
  ],
  facts: [
    {
      id: 'signedOn',
      label: both('서명일'),
      type: 'date',
      required: true,
      suppliedBy: { id: 'applicant', label: both('신청인') },
    },
    { id: 'amount', label: both('신청 금액'), type: 'money', unit: 'won', required: false },
  ],
  computed: [
    { id: 'banYears', label: both('제한 기간'), from: { parameter: 'ban.years' }, source: ['F-1'] },
    { id: 'end', label: both('끝나는 날'), from: { decision: 'term', value: 'end' }, source: [] },
  ],
  requires: [{ decision: 'allowed', label: both('지원할 수 있는가'), outcome: 'yes' }],
  schema: {},
  templateSchema: {},
  sample: { facts: { signedOn: '2024-04-05' }, fields: { enterprise: '가상 보기', head: '한보기' } },
};
