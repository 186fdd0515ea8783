-- From stage to stage: the median, the quarters and the slowest tenth, and how many got there, wait, ended elsewhere,
-- went the other way round, went past, and of whom a day is not known.
WITH told AS (
  SELECT 0 AS pair,
    CASE WHEN d0 IS NULL THEN CASE WHEN d1 <= as_of() THEN 4 END
      WHEN NOT k0 THEN 5
      WHEN d0 > as_of() THEN 6
      WHEN d1 IS NULL OR d1 > as_of() THEN CASE WHEN closed IS NULL OR closed > as_of() THEN 1 ELSE 2 END
      WHEN NOT k1 THEN 5
      WHEN d1 < d0 THEN 3
      ELSE 0 END AS stands,
    d1 - d0 AS days
  FROM pass
  UNION ALL
  SELECT 1 AS pair,
    CASE WHEN d1 IS NULL THEN CASE WHEN d2 <= as_of() THEN 4 END
      WHEN NOT k1 THEN 5
      WHEN d1 > as_of() THEN 6
      WHEN d2 IS NULL OR d2 > as_of() THEN CASE WHEN closed IS NULL OR closed > as_of() THEN 1 ELSE 2 END
      WHEN NOT k2 THEN 5
      WHEN d2 < d1 THEN 3
      ELSE 0 END AS stands,
    d2 - d1 AS days
  FROM pass
  UNION ALL
  SELECT 2 AS pair,
    CASE WHEN d1 IS NULL THEN CASE WHEN d3 <= as_of() THEN 4 END
      WHEN NOT k1 THEN 5
      WHEN d1 > as_of() THEN 6
      WHEN d3 IS NULL OR d3 > as_of() THEN CASE WHEN closed IS NULL OR closed > as_of() THEN 1 ELSE 2 END
      WHEN NOT k3 THEN 5
      WHEN d3 < d1 THEN 3
      ELSE 0 END AS stands,
    d3 - d1 AS days
  FROM pass
  UNION ALL
  SELECT 3 AS pair,
    CASE WHEN d2 IS NULL THEN CASE WHEN d3 <= as_of() THEN 4 END
      WHEN NOT k2 THEN 5
      WHEN d2 > as_of() THEN 6
      WHEN d3 IS NULL OR d3 > as_of() THEN CASE WHEN closed IS NULL OR closed > as_of() THEN 1 ELSE 2 END
      WHEN NOT k3 THEN 5
      WHEN d3 < d2 THEN 3
      ELSE 0 END AS stands,
    d3 - d2 AS days
  FROM pass
  UNION ALL
  SELECT 4 AS pair,
    CASE WHEN d3 IS NULL THEN CASE WHEN d4 <= as_of() THEN 4 END
      WHEN NOT k3 THEN 5
      WHEN d3 > as_of() THEN 6
      WHEN d4 IS NULL OR d4 > as_of() THEN CASE WHEN closed IS NULL OR closed > as_of() THEN 1 ELSE 2 END
      WHEN NOT k4 THEN 5
      WHEN d4 < d3 THEN 3
      ELSE 0 END AS stands,
    d4 - d3 AS days
  FROM pass
  UNION ALL
  SELECT 5 AS pair,
    CASE WHEN d4 IS NULL THEN CASE WHEN d5 <= as_of() THEN 4 END
      WHEN NOT k4 THEN 5
      WHEN d4 > as_of() THEN 6
      WHEN d5 IS NULL OR d5 > as_of() THEN CASE WHEN closed IS NULL OR closed > as_of() THEN 1 ELSE 2 END
      WHEN NOT k5 THEN 5
      WHEN d5 < d4 THEN 3
      ELSE 0 END AS stands,
    d5 - d4 AS days
  FROM pass
  UNION ALL
  SELECT 6 AS pair,
    CASE WHEN d0 IS NULL THEN CASE WHEN d5 <= as_of() THEN 4 END
      WHEN NOT k0 THEN 5
      WHEN d0 > as_of() THEN 6
      WHEN d5 IS NULL OR d5 > as_of() THEN CASE WHEN closed IS NULL OR closed > as_of() THEN 1 ELSE 2 END
      WHEN NOT k5 THEN 5
      WHEN d5 < d0 THEN 3
      ELSE 0 END AS stands,
    d5 - d0 AS days
  FROM pass
)
SELECT
  coalesce(1000 * quantile_cont(days, 0.5) FILTER (stands = 0), 0),
  coalesce(1000 * quantile_cont(days, 0.25) FILTER (stands = 0), 0),
  coalesce(1000 * quantile_cont(days, 0.75) FILTER (stands = 0), 0),
  coalesce(1000 * quantile_cont(days, 0.9) FILTER (stands = 0), 0),
  count(*) FILTER (stands = 0),
  count(*) FILTER (stands = 1),
  count(*) FILTER (stands = 2),
  count(*) FILTER (stands = 3),
  count(*) FILTER (stands = 4),
  count(*) FILTER (stands = 5),
  count(*) FILTER (stands = 6)
FROM told GROUP BY pair ORDER BY pair
