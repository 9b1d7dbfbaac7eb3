import type { Unit } from '../../../forms/figure.ts';
import { useEnglish } from '../english.ts';

const units: readonly Unit[] = ['件', '项', '元', '万元'];

/** A unit in the language of the page; one that no form knows as it is. */
export function useUnitText(): <Written extends string | null>(unit: Written) => Written | string {
  const english = useEnglish();
  return (written) => {
    const unit = english && units.find((each) => each === written);
    return english && unit ? english.unit(unit) : written;
  };
}
