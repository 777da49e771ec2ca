/** PRO's and carriers' names come in any casing and with any separator: `OUT_FOR_DELIVERY` → `outfordelivery`. */
export const normalise = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');
