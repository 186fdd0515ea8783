-- Who came to each stage in each month.
WITH month AS (
  SELECT unnest(generate_series(DATE '2024-12-01', as_of(), INTERVAL 1 MONTH))::DATE AS m
),
entry AS (
  SELECT date_trunc('month', d0) AS m, 0 AS stage, count(*) AS n FROM pass
  WHERE k0 AND d0 BETWEEN DATE '2024-12-01' AND as_of() GROUP BY 1
  UNION ALL
  SELECT date_trunc('month', d1), 1, count(*) FROM pass
  WHERE k1 AND d1 BETWEEN DATE '2024-12-01' AND as_of() GROUP BY 1
  UNION ALL
  SELECT date_trunc('month', d3), 3, count(*) FROM pass
  WHERE k3 AND d3 BETWEEN DATE '2024-12-01' AND as_of() GROUP BY 1
  UNION ALL
  SELECT date_trunc('month', d4), 4, count(*) FROM pass
  WHERE k4 AND d4 BETWEEN DATE '2024-12-01' AND as_of() GROUP BY 1
  UNION ALL
  SELECT date_trunc('month', d5), 5, count(*) FROM pass
  WHERE k5 AND d5 BETWEEN DATE '2024-12-01' AND as_of() GROUP BY 1
)
SELECT
  coalesce(sum(n) FILTER (stage = 0), 0), coalesce(sum(n) FILTER (stage = 1), 0),
  coalesce(sum(n) FILTER (stage = 3), 0), coalesce(sum(n) FILTER (stage = 4), 0),
  coalesce(sum(n) FILTER (stage = 5), 0)
FROM month LEFT JOIN entry USING (m) GROUP BY m ORDER BY m
