/** Today's form, `EC-xxx-xxx-xxx`, where it stands alone: not within something longer. */
const usual = /(?<![A-Z\d-])EC(?:-[A-Z\d]{3}){3}(?![A-Z\d-])/;

/** The same with other signs between its groups, or none. */
const odd = /^EC[\s._-]*([A-Z\d]{3})[\s._-]*([A-Z\d]{3})[\s._-]*([A-Z\d]{3})$/;

/**
 * The reference in what somebody has typed or pasted: with blanks, in another case, with other dashes, or within a sentence
 * or an address. What holds none in today's form is taken as it is, since that form may change.
 */
export const enteredReference = (entered: string): string => {
  const text = entered
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .toUpperCase();
  const found = usual.exec(text)?.[0];
  if (found) return found;
  const alone = text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  const groups = odd.exec(alone)?.slice(1);
  return groups ? ['EC', ...groups].join('-') : alone;
};
