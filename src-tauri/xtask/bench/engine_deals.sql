-- Who has an open deal over so much; an amount that is missing may be so much, and whose deals cannot be
-- known, for want of an address, is unknown.
WITH open_deal AS (
  SELECT person, coalesce(bool_or(eur > {amount}), false) AS is_over
  FROM deal
  WHERE stage NOT IN ('Closed Won', 'Closed Lost') AND (eur > {amount} OR eur IS NULL)
  GROUP BY person
)
SELECT
  count(*) FILTER (is_over),
  count(*) FILTER (NOT is_over) + (SELECT count(*) FROM person WHERE email IS NULL)
FROM open_deal
