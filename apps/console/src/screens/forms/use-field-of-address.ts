import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { focusField } from '../../fields/focus-field.js';
import { isField } from './gaps.js';
import type { Filling } from './use-filling.js';

/**
 * The field that the address names (`#/facts/agreementDate`) takes the focus when the form opens; and once more when the
 * case has filled it, for that sets the fields up anew.
 */
export function useFieldOfAddress({ turn, filled: { isSuccess } }: Pick<Filling, 'turn' | 'filled'>): void {
  const { hash } = useLocation();
  const pointer = decodeURIComponent(hash.slice(1));
  const isArriving = isSuccess && turn <= 1 && isField(pointer);
  useEffect(() => {
    if (isArriving) focusField(pointer);
  }, [isArriving, pointer, turn]);
}
