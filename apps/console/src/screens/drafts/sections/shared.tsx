import { SHARED } from '../section-of.js';
import { NamedConditionsPart } from './decision/named-conditions-part.js';
import { DraftRuleScope } from './decision/rule-scope.js';
import { ValuesPart } from './decision/values-part.js';

/** What several decisions use: worked-out values and named conditions. */
export function SharedPart() {
  return (
    <DraftRuleScope decision={undefined} fileAt={SHARED}>
      <div className="stack">
        <ValuesPart within={SHARED} part="derive" />
        <NamedConditionsPart within={SHARED} />
      </div>
    </DraftRuleScope>
  );
}
