import { useTranslation } from 'react-i18next';
import type { Draft } from '../../editing/draft.js';
import { itemOf } from './gate-items.js';
import type { WhyNot } from './steps.js';

/** Why a step cannot be taken, and who or what could change that. */
export function useWhyWords(draft: Draft): (why: WhyNot) => string {
  const { t } = useTranslation();
  return (why) => {
    switch (why.is) {
      case 'person':
        return t('review.why.person');
      case 'permission':
        return t('review.why.permission', { roles: why.roles.map((role) => t(`role.${role}`)).join(', ') });
      case 'refused':
        return t(`review.why.refused.${why.code}`);
      case 'wrongStatus':
        return t('review.why.wrongStatus', {
          stages: why.from.map((stage) => t(`review.stage.${stage}`)).join(' · '),
          now: t(`review.stage.${draft.status}`),
        });
      case 'obstacles': {
        const items = why.codes.map((code) => {
          const item = itemOf(code);
          return item === undefined ? code : t(`review.gate.item.${item}`);
        });
        return t('review.why.obstacles', { count: items.length, items: items.join(', ') });
      }
    }
  };
}
