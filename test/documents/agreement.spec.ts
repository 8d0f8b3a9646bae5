import { fileURLToPath } from 'node:url';
import { bindForm, fillForm, readTemplates, renderForm, type FilledForm, type FormData } from '#documents';
import { readTemplatesDirectory } from '#documents/files';
import { compileRuleSet, type Overlay, type RuleSet } from '#policy';
import { realRuleSet } from '../builders/real-rule-sets.js';

const TEMPLATES_DIR = fileURLToPath(new URL('../../templates', import.meta.url));
const templates = readTemplates((await readTemplatesDirectory(TEMPLATES_DIR)).folders);
const ruleSet = await realRuleSet('self-support-fund/2024');
const { sample } = bindForm(ruleSet, 'agreement', templates).template;

/** The sample with other facts; an undefined one is left out. */
const withFacts = (facts: object): FormData => ({ ...sample, facts: { ...sample.facts, ...facts } });
const withFields = (fields: object): FormData => ({ ...sample, fields: { ...sample.fields, ...fields } });
const NO_GRANT = { approvedOperatingFund: 0, approvedEarlyIncentive: 0, approvedGrowthExtra: 0 };
const grantOnly = withFacts({ deposit: 0 });
const founded = withFacts({ plannedRecognitionDate: undefined, recognitionDate: '2024-04-01' });
const unadjusted: FormData = {
  facts: { ...sample.facts, approvedOperatingFund: 90_000_000, approvedEarlyIncentive: 27_000_000 },
  fields: { ...sample.fields, adjustments: '' },
};
const depositOnly: FormData = {
  facts: { ...sample.facts, ...NO_GRANT },
  fields: { ...sample.fields, adjustments: '무상지원 항목을 모두 제외' },
};

/** The paper as it is read, line by line. */
function linesOf(data: FormData, { rules = ruleSet, overlay }: { rules?: RuleSet; overlay?: Overlay } = {}): string[] {
  const bound = bindForm(rules, 'agreement', templates);
  const filled = fillForm(bound, compileRuleSet(rules, { overlay }), data);
  expect(filled.gaps).toEqual([]);
  return renderForm(bound, filled, '')
    .replace(/\s+/g, ' ')
    .split(/<\/(?:li|p|h1|h2|tr|caption|span)>/)
    .map((line) =>
      line
        .replace(/<br>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .trim(),
    );
}
const paperOf = (...given: Parameters<typeof linesOf>): string => linesOf(...given).join('\n');

describe('the agreement', () => {
  const variants: readonly (readonly [string, FormData])[] = [
    ['both a grant and a deposit', sample],
    ['a deposit alone', depositOnly],
    ['a grant alone', grantOnly],
    ['an enterprise already recognised', founded],
    ['no adjustments', unadjusted],
  ];
  it.each(variants)('for %s holds what applies to any support', (_, data) => {
    const paper = paperOf(data);
    expect(paper).toContain('현장을 방문하여 사업성과를 점검하고');
    expect(paper).toContain('사업을 종료하려는 때에는 종료 전에 광역센터에 보고하여야 한다.');
    expect(paper).toContain('사전협의 및 승인 없이 사용한 금액은 해당 금액을 보고한 후 반납한다.');
    expect(paper).toMatch(/발생 이자(?:를|는)/);
  });
  it.each(variants)('for %s names each heading of the notice once under an article, and no id of ours', (_, data) => {
    const grounds = linesOf(data).filter((line) => line.startsWith('근거: '));
    expect(grounds.length).toBeGreaterThan(8);
    for (const line of grounds) {
      const headings = line.replace('근거: 공고 ', '').split(', ');
      expect(headings).toEqual([...new Set(headings)]);
      expect(line).not.toMatch(/F-\d|undefined/);
    }
  });
  it('for a deposit alone speaks of no support period, settlement report or operating fund', () => {
    expect(paperOf(depositOnly).replaceAll('Ⅱ 지원기간', '')).not.toMatch(/지원기간|운영자금|집행정산보고/);
    expect(paperOf(depositOnly)).toContain('상환이 끝나기 전에는 언제든지');
    expect(paperOf(depositOnly)).toContain('근거: 공고 Ⅱ 지원내용, Ⅱ 지원내용 ②\n');
  });
  it('for a grant alone speaks of no repayment', () => {
    expect(paperOf(grantOnly)).not.toMatch(/임대보증금|미납/);
    expect(paperOf(grantOnly)).toContain('협약일과 지원기간');
  });
  it('speaks of recognition while it is still to come', () => {
    expect(paperOf(sample)).toContain('자활기업으로 인정되지 아니한 때에는');
    expect(paperOf(founded)).not.toContain('자활기업으로 인정되지 아니한 때에는');
  });
  it('says so when nothing was adjusted', () => {
    expect(paperOf(unadjusted)).toContain('조정된 사업내역 및 사업비는 없다.');
  });

  it('allows the number-plate premium once a mortgage is registered, as the notice is read', () => {
    const paper = paperOf(sample);
    expect(paper).toContain('영업용번호판 권리금(다음 항에 따라 저당권을 설정 등록한 경우는 제외한다)');
    expect(paper).toContain('저당권 설정 등록을 한 경우에 한하여 영업용번호판 권리금과 그 등록에 드는 비용에');
  });
  it('allows the registration cost alone where the notice is read so', () => {
    const paper = paperOf(sample, { overlay: { readings: { 'R-36': 'registration-cost' } } });
    expect(paper).toMatch(/사용할 수 없다\. *영업용번호판 권리금\n/);
    expect(paper).toContain('저당권 설정 등록에 드는 비용에는 운영자금을 사용할 수 있다.');
    expect(paper).not.toMatch(/권리금과 그 등록에|다음 항에 따라 저당권을/);
  });

  describe('with a fourth signer in the rule data', () => {
    const label = { ko: '보증인', en: 'guarantor' };
    const rules: RuleSet = {
      ...ruleSet,
      forms: ruleSet.forms.map((form) =>
        form.id !== 'agreement'
          ? form
          : {
              ...form,
              signers: [...form.signers, { role: 'guarantor', label, name: 'guarantorName', body: 'guarantorBody' }],
              fields: [...form.fields, { id: 'guarantorName', label }, { id: 'guarantorBody', label }],
            },
      ),
    };
    const fill = (fields: object): FilledForm =>
      fillForm(bindForm(rules, 'agreement', templates), compileRuleSet(rules), withFields(fields));

    it('prints that line completely', () => {
      const paper = paperOf(withFields({ guarantorName: '정보증', guarantorBody: '가상 보증조합' }), { rules });
      expect(paper).toMatch(/보증인 *가상 보증조합 대표 정보증 *\(인\)/);
    });
    it('is not made without the name', () => {
      expect(fill({ guarantorBody: '가상 보증조합' }).gaps).toEqual([
        expect.objectContaining({ code: 'form/missing', pointer: '/fields/guarantorName' }),
      ]);
    });
  });
});
