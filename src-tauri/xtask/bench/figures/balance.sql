-- What came to each stage, became known, left it, and stands there at the end of each month. From the last stage back:
-- who had left before they came never stood there.
WITH closing AS (
  SELECT *, CASE WHEN stays THEN NULL ELSE closed END AS l6 FROM pass
),
w5 AS (
  SELECT *, coalesce(d5 <= as_of() AND NOT coalesce(l6 < d5, false), false) AS v5,
    CASE WHEN v5 THEN d5 ELSE l6 END AS l5
  FROM closing
),
w4 AS (
  SELECT *, coalesce(d4 <= as_of() AND NOT coalesce(l5 < d4, false), false) AS v4,
    CASE WHEN v4 THEN d4 ELSE l5 END AS l4
  FROM w5
),
w3 AS (
  SELECT *, coalesce(d3 <= as_of() AND NOT coalesce(l4 < d3, false), false) AS v3,
    CASE WHEN v3 THEN d3 ELSE l4 END AS l3
  FROM w4
),
w2 AS (
  SELECT *, coalesce(d2 <= as_of() AND NOT coalesce(l3 < d2, false), false) AS v2,
    CASE WHEN v2 THEN d2 ELSE l3 END AS l2
  FROM w3
),
w1 AS (
  SELECT *, coalesce(d1 <= as_of() AND NOT coalesce(l2 < d1, false), false) AS v1,
    CASE WHEN v1 THEN d1 ELSE l2 END AS l1
  FROM w2
),
w0 AS (
  SELECT *, coalesce(d0 <= as_of() AND NOT coalesce(l1 < d0, false), false) AS v0,
    CASE WHEN v0 THEN d0 ELSE l1 END AS l0
  FROM w1
),
flow AS (
  SELECT 0 AS stage, date_trunc('month', d0) AS m, count(*) FILTER (k0) AS came, count(*) FILTER (NOT k0) AS known, 0 AS gone
  FROM w0 WHERE v0 GROUP BY 2
  UNION ALL
  SELECT 0, date_trunc('month', l1), 0, 0, count(*) FROM w0 WHERE v0 AND l1 <= as_of() GROUP BY 2
  UNION ALL
  SELECT 1 AS stage, date_trunc('month', d1) AS m, count(*) FILTER (k1) AS came, count(*) FILTER (NOT k1) AS known, 0 AS gone
  FROM w0 WHERE v1 GROUP BY 2
  UNION ALL
  SELECT 1, date_trunc('month', l2), 0, 0, count(*) FROM w0 WHERE v1 AND l2 <= as_of() GROUP BY 2
  UNION ALL
  SELECT 2 AS stage, date_trunc('month', d2) AS m, count(*) FILTER (k2) AS came, count(*) FILTER (NOT k2) AS known, 0 AS gone
  FROM w0 WHERE v2 GROUP BY 2
  UNION ALL
  SELECT 2, date_trunc('month', l3), 0, 0, count(*) FROM w0 WHERE v2 AND l3 <= as_of() GROUP BY 2
  UNION ALL
  SELECT 3 AS stage, date_trunc('month', d3) AS m, count(*) FILTER (k3) AS came, count(*) FILTER (NOT k3) AS known, 0 AS gone
  FROM w0 WHERE v3 GROUP BY 2
  UNION ALL
  SELECT 3, date_trunc('month', l4), 0, 0, count(*) FROM w0 WHERE v3 AND l4 <= as_of() GROUP BY 2
  UNION ALL
  SELECT 4 AS stage, date_trunc('month', d4) AS m, count(*) FILTER (k4) AS came, count(*) FILTER (NOT k4) AS known, 0 AS gone
  FROM w0 WHERE v4 GROUP BY 2
  UNION ALL
  SELECT 4, date_trunc('month', l5), 0, 0, count(*) FROM w0 WHERE v4 AND l5 <= as_of() GROUP BY 2
  UNION ALL
  SELECT 5 AS stage, date_trunc('month', d5) AS m, count(*) FILTER (k5) AS came, count(*) FILTER (NOT k5) AS known, 0 AS gone
  FROM w0 WHERE v5 GROUP BY 2
  UNION ALL
  SELECT 5, date_trunc('month', l6), 0, 0, count(*) FROM w0 WHERE v5 AND l6 <= as_of() GROUP BY 2
),
month AS (
  SELECT unnest(generate_series(DATE '2024-12-01', as_of(), INTERVAL 1 MONTH))::DATE AS m
),
cell AS (
  SELECT stage, m FROM month, (SELECT unnest([0, 1, 2, 3, 4, 5]) AS stage)
),
summed AS (
  SELECT cell.stage, cell.m, coalesce(sum(came), 0) AS came, coalesce(sum(known), 0) AS known, coalesce(sum(gone), 0) AS gone
  FROM cell LEFT JOIN flow ON flow.stage = cell.stage AND flow.m = cell.m GROUP BY ALL
),
before AS (
  SELECT stage, sum(came + known - gone) AS there FROM flow WHERE m < DATE '2024-12-01' GROUP BY stage
),
stock AS (
  SELECT stage, m, came, known, gone,
    coalesce(there, 0) + sum(came + known - gone) OVER (PARTITION BY stage ORDER BY m) AS at_end
  FROM summed LEFT JOIN before USING (stage)
)
SELECT at_end - came - known + gone, came, known, gone, at_end FROM stock ORDER BY stage, m
