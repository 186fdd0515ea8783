-- Of each month's MQLs, who became an SQL within ninety days, and what became of the others.
WITH told AS (
  SELECT date_trunc('month', d1) AS m,
    CASE
      WHEN d3 IS NULL OR d3 > as_of() THEN CASE WHEN closed IS NULL AND as_of() - d1 < 90 THEN 1 ELSE 2 END
      WHEN NOT k3 THEN 5
      WHEN d3 < d1 THEN 4
      WHEN d3 - d1 > 90 THEN 3
      ELSE 0
    END AS outcome
  FROM pass WHERE k1 AND d1 BETWEEN DATE '2024-12-01' AND as_of()
)
SELECT count(*),
  count(*) FILTER (outcome = 0), count(*) FILTER (outcome = 1), count(*) FILTER (outcome = 2),
  count(*) FILTER (outcome = 3), count(*) FILTER (outcome = 4), count(*) FILTER (outcome = 5)
FROM told GROUP BY m ORDER BY m
