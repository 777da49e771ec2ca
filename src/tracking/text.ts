/** Names of PRO's and the carriers', in any case and with any separators, as one key: `OUT_FOR_DELIVERY` → `outfordelivery`. */
export const normaliseKey = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');
