-- Who works at a company of which two people or more are engaged; unknown is who works nowhere. Counted by
-- company, so that nobody is joined back.
WITH engaged AS (
  SELECT
    count(*) AS people,
    count(*) FILTER (website_visits >= {visits}) AS surely,
    count(*) FILTER (website_visits >= {visits} OR website_visits IS NULL) AS most
  FROM person
  WHERE company IS NOT NULL
  GROUP BY company
)
SELECT
  coalesce(sum(people) FILTER (surely >= 2), 0)::BIGINT,
  (coalesce(sum(people) FILTER (surely < 2 AND most >= 2), 0)
    + (SELECT count(*) FROM person WHERE company IS NULL))::BIGINT
FROM engaged
