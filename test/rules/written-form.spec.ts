import { formatJson, ruleSetFiles } from '#policy';
import { realRuleSets } from '../builders/real-rule-sets.js';

const { folders, parsed } = await realRuleSets();
const PARTS = /^(?!cases\/|demo\.json)/;

describe.each(folders)('the files of $id', ({ id, texts, files }) => {
  it.each(Object.keys(texts).filter((path) => PARTS.test(path)))('%s is written as the product writes it', (path) => {
    expect(texts[path]).toBe(formatJson(files[path]));
  });

  it('come out byte-equal from the rule set they were read into', () => {
    const ruleSet = parsed.get(id)?.ruleSet;
    if (!ruleSet) throw new Error('not read');
    for (const [path, json] of Object.entries(ruleSetFiles(ruleSet))) expect([path, formatJson(json)]).toEqual([path, texts[path]]);
  });
});
