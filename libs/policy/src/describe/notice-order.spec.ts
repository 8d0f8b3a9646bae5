import { realRuleSets } from '../../../../test/builders/real-rule-sets.js';
import { decisionsInNoticeOrder } from './notice-order.js';

const { parsed } = await realRuleSets();
const orderOf = (id: string): string[] => {
  const ruleSet = parsed.get(id)?.ruleSet;
  if (!ruleSet) throw new Error(id);
  return decisionsInNoticeOrder(ruleSet).map((decision) => decision.id);
};

describe('decisions in the order of the notice', () => {
  it('begin with who may apply, then what is paid, what it may be used for, what is handed in, and how it is scored', () => {
    const order = orderOf('self-support-fund/2024');
    const wanted = ['eligibility', 'amounts', 'earlyIncentive', 'growthExtra', 'spending', 'documents', 'scoring'];
    expect(order.filter((id) => wanted.includes(id))).toEqual(wanted);
  });

  it.each([...parsed.keys()])('are all there, each once: %s', (id) => {
    expect(orderOf(id).toSorted()).toEqual(Object.keys(parsed.get(id)?.ruleSet?.decisions ?? {}).toSorted());
  });
});
