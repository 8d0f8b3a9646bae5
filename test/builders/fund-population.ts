import type { Population } from '#policy';

const yes = (percent: number) => ({
  choice: [
    { value: true, weight: percent },
    { value: false, weight: 100 - percent },
  ],
});

/** Applications to the fund of 2024, with every kind of distribution: facts left out, chained, cut and written as null. */
export const fundPopulation = (seed: string, count: number): Population => ({
  seed,
  count,
  asOf: '2024-04-11',
  facts: [
    {
      fact: 'enterpriseType',
      is: {
        choice: [
          { value: 'independent', weight: 17 },
          { value: 'social', weight: 3 },
        ],
      },
    },
    { fact: 'reRecognised', is: yes(4) },
    { fact: 'alreadySupported', is: yes(5), missing: '0.02' },
    { fact: 'multiCentre', is: yes(20), missing: '0.5' },
    { fact: 'applyingCentres', is: { uniform: { from: 1, to: 2, step: 1 } } },
    { fact: 'madeUpOfSupportedEnterprises', is: { constant: false } },
    { fact: 'round', is: { uniform: { from: 1, to: 3, step: 1 } } },
    { fact: 'applicationDate', is: { days: { from: '2024-03-20', to: '2024-04-15' } } },
    { fact: 'recognitionDate', is: { days: { from: '2023-09-01', to: '2024-04-01' } }, missing: '0.3' },
    { fact: 'plannedRecognitionDate', is: { days: { from: '2024-04-01', to: '2024-07-31' } } },
    {
      fact: 'windowExceptionApproval',
      is: {
        choice: [
          { value: 'none', weight: 8 },
          { value: 'beforehand', weight: 1 },
          { value: null, weight: 1 },
        ],
      },
    },
    { fact: 'earlierRejections', is: { uniform: { from: 0, to: 2, step: 1 } }, missing: '0.6' },
    {
      fact: 'operatingFund',
      is: { normal: { mean: 80_000_000, deviation: 25_000_000, from: 10_000_000, to: 130_000_000, step: 100_000 } },
    },
    {
      fact: 'earlyIncentive',
      is: { shareOf: { fact: 'operatingFund', from: '0.1', to: '0.35', step: '0.05' } },
      missing: '0.4',
      rounding: 'halfUp',
    },
    { fact: 'growthExtra', is: { uniform: { from: 0, to: 40_000_000, step: 500_000 } }, missing: '0.5' },
    { fact: 'leaseDeposit', is: { uniform: { from: 0, to: 350_000_000, step: 1_000_000 } }, missing: '0.5' },
    { fact: 'ranUnderEarlyLimit', is: yes(70) },
    { fact: 'splitOfExisting', is: yes(10), missing: '0.1' },
    { fact: 'existingIsCorporation', is: yes(50) },
    { fact: 'existingMembersKept', is: { uniform: { from: 1, to: 9, step: 1 } } },
    { fact: 'existingSupportedEarlier', is: yes(20) },
  ],
});
