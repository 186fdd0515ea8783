-- From MQL to SQL: how many were still on the way after each hundred days, when those who wait count too (Kaplan and
-- Meier), and how many were looked at.
WITH spell AS (
  SELECT CASE WHEN d3 <= as_of() THEN d3 - d1 WHEN closed <= as_of() THEN greatest(closed, d1) - d1
      ELSE as_of() - d1 END AS days,
    coalesce(d3 <= as_of(), false) AS ended
  FROM pass
  WHERE k1 AND d1 <= as_of() AND (d3 IS NULL OR d3 > as_of() OR (k3 AND d3 >= d1))
),
day AS (SELECT days, count(*) AS n, count(*) FILTER (ended) AS ended FROM spell GROUP BY days),
risk AS (SELECT days, ended, sum(n) OVER (ORDER BY days DESC) AS at_risk FROM day),
step AS (
  SELECT days, ended,
    exp(sum(CASE WHEN ended > 0 THEN ln(1 - ended / at_risk) ELSE 0 END) OVER (ORDER BY days)) AS still
  FROM risk
),
tick AS (
  SELECT unnest(generate_series(0, (SELECT max(days) FROM step)::BIGINT, 100)) AS days_at
)
SELECT days_at * 1000, (SELECT coalesce(sum(n), 0) FROM day WHERE days >= days_at),
  1e6 * coalesce((SELECT still FROM step WHERE days <= days_at ORDER BY days DESC LIMIT 1), 1),
  (SELECT sum(n) FROM day), (SELECT sum(ended) FROM day)
FROM tick ORDER BY days_at
