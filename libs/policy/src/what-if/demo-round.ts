import type { DemoFile } from '../rule-set/model.js';
import type { Application } from './application.js';

/** The invented applications that stand beside a version. */
export const applicationsOfDemo = ({ asOf, applications }: DemoFile): readonly Application[] =>
  applications.map(({ id, name, centre, region, facts }) => ({
    id,
    label: name,
    labels: { region, centre },
    facts,
    asOf,
  }));
