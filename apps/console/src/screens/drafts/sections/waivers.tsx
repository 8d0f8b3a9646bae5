import { RuleSchemaGate } from '../../../schema-form/rule-schema-gate.js';
import { SchemaForm } from '../../../schema-form/schema-form.js';
import type { SectionProps } from './index.js';

/** Written reasons for warnings of the checks that no note answers. */
export const WaiversSection = (_: SectionProps) => (
  <RuleSchemaGate>
    <SchemaForm at="waivers" />
  </RuleSchemaGate>
);
