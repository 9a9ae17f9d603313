/** All protections of a loan by their columns, those that begin first in front; as SQL over its parts. */
export const protectionsText = (institution: string, loan: string): string =>
  `(select coalesce(json_agg(p order by p.from_on), '[]') from protection p
    where p.institution_id = ${institution} and p.loan_id = ${loan})`;
