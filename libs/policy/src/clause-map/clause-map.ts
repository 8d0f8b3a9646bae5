import type { Clause, RuleSet } from '../rule-set/model.js';
import { clausePlaces } from './places.js';

const HEAD = `# Clause map

Every clause of the source notices, and where it lives in the rule sets under \`rules/\`: as a value, a word, a rule of a
decision, a document, a form, a step of the process, a reading (\`R-…\`) or a note (\`N-…\`); or why it is no rule.
Addresses are those of the files: \`decisions/amounts/require/early-limit\` is the rule \`early-limit\` of
\`decisions/amounts.json\`.

Generated from \`rules/\` by \`npm run generate\`. Do not edit.
`;

/** The clause map of all programmes as Markdown, for `docs/clause-map.md`. */
export function clauseMap(ruleSets: readonly RuleSet[]): string {
  return [HEAD, ...ruleSets.map(programme)].join('\n');
}

function programme(ruleSet: RuleSet): string {
  const { manifest, clauses } = ruleSet;
  const places = clausePlaces(ruleSet);
  const rows = Object.entries(clauses).map(([id, clause]) => row(id, clause, places.get(id) ?? []));
  const reasons = Object.values(clauses).filter(({ notRule }) => notRule !== undefined).length;
  const number = manifest.notice.number === undefined ? '' : ` ${manifest.notice.number}`;
  return [
    `## ${manifest.title.en}`,
    '',
    `${manifest.title.ko} (\`${manifest.id}\`): ${manifest.notice.title.ko},${number === '' ? '' : `${number},`} ${manifest.notice.issuer.ko}, ${manifest.notice.date}.`,
    `${rows.length} clauses, ${reasons} of them no rule.`,
    '',
    '| clause | section | what it says | where it lives |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function row(id: string, { section, says, notRule }: Clause, places: readonly string[]): string {
  const reason = notRule === undefined ? [] : [`No rule: ${notRule.en}`, `규칙 아님: ${notRule.ko}`];
  const lives = [...grouped(places), ...reason.map(cell)];
  const cells = [id, cell(section), [cell(says.en), cell(says.ko)].join('<br>'), lives.join('<br>')];
  return `| ${cells.join(' | ')} |`;
}

/** Addresses below the same place share a line: `words/uses`: `monthlyRent`, `materials`. */
function grouped(places: readonly string[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const place of places) {
    const cut = place.lastIndexOf('/');
    const above = place.slice(0, cut);
    groups.set(above, [...(groups.get(above) ?? []), place.slice(cut + 1)]);
  }
  return [...groups].map(([above, names]) => {
    const [only = ''] = names;
    return names.length === 1
      ? `\`${above}/${only}\``
      : `\`${above}\`: ${names.map((name) => `\`${name}\``).join(', ')}`;
  });
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim();
