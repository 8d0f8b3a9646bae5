import { clauseAddress, decideAddress, decisionsAddress, formAddress, programmeAddress } from './addresses.js';

describe('addresses', () => {
  it('name programme, tab, decision and form', () => {
    expect(programmeAddress('a/2024')).toBe('/programmes/a/2024');
    expect(programmeAddress('a/2024', 'notes')).toBe('/programmes/a/2024?tab=notes');
    expect(decideAddress('a/2024', 'scoring')).toBe('/decisions/a/2024/scoring');
    expect(decideAddress('a/2024', 'scoring', '?round=r&application=A')).toBe(
      '/decisions/a/2024/scoring?round=r&application=A',
    );
    expect(decisionsAddress('a/2024')).toBe('/decisions?programme=a/2024');
    expect(formAddress('a/2024', 'consent')).toBe('/forms/a/2024/consent');
  });

  it('of clauses, readings and notes lead to their tabs; what rests on no clause leads nowhere', () => {
    expect(clauseAddress('a/2024', 'F-004-55')).toBe('/programmes/a/2024?tab=clauses#F-004-55');
    expect(clauseAddress('a/2024', 'R-03')).toBe('/programmes/a/2024?tab=readings#R-03');
    expect(clauseAddress('a/2024', 'N-01')).toBe('/programmes/a/2024?tab=readings#N-01');
    expect(clauseAddress('a/2024', 'product')).toBeUndefined();
  });
});
