-- Of each month's MQLs, how many had become an SQL after thirty days, sixty, and so on, as long as anybody had the time.
WITH told AS (
  SELECT date_trunc('month', d1) AS m, d1, as_of() - d1 AS had,
    CASE WHEN d3 <= as_of() AND k3 AND d3 >= d1 THEN d3 - d1 END AS took
  FROM pass WHERE k1 AND d1 BETWEEN DATE '2024-12-01' AND as_of()
)
SELECT count(*),
  CASE WHEN max(had) >= 0 THEN count(*) FILTER (took <= 30) ELSE 0 END,
  CASE WHEN max(had) >= 30 THEN count(*) FILTER (took <= 60) ELSE 0 END,
  CASE WHEN max(had) >= 60 THEN count(*) FILTER (took <= 90) ELSE 0 END,
  CASE WHEN max(had) >= 90 THEN count(*) FILTER (took <= 120) ELSE 0 END,
  CASE WHEN max(had) >= 120 THEN count(*) FILTER (took <= 150) ELSE 0 END,
  CASE WHEN max(had) >= 150 THEN count(*) FILTER (took <= 180) ELSE 0 END,
  CASE WHEN max(had) >= 180 THEN count(*) FILTER (took <= 210) ELSE 0 END,
  CASE WHEN max(had) >= 210 THEN count(*) FILTER (took <= 240) ELSE 0 END,
  CASE WHEN max(had) >= 240 THEN count(*) FILTER (took <= 270) ELSE 0 END,
  CASE WHEN max(had) >= 270 THEN count(*) FILTER (took <= 300) ELSE 0 END,
  CASE WHEN max(had) >= 300 THEN count(*) FILTER (took <= 330) ELSE 0 END,
  CASE WHEN max(had) >= 330 THEN count(*) FILTER (took <= 360) ELSE 0 END,
  count(took)
FROM told GROUP BY ROLLUP (m) ORDER BY m NULLS LAST
