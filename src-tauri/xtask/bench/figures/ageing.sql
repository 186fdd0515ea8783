-- Who stands at which stage, for how long already.
WITH stands AS (
  SELECT CASE WHEN d5 <= as_of() THEN 5 WHEN d4 <= as_of() THEN 4 WHEN d3 <= as_of() THEN 3 WHEN d2 <= as_of() THEN 2 WHEN d1 <= as_of() THEN 1 WHEN d0 <= as_of() THEN 0 END AS stage,
    CASE WHEN d5 <= as_of() THEN CASE WHEN k5 THEN as_of() - d5 END WHEN d4 <= as_of() THEN CASE WHEN k4 THEN as_of() - d4 END WHEN d3 <= as_of() THEN CASE WHEN k3 THEN as_of() - d3 END WHEN d2 <= as_of() THEN CASE WHEN k2 THEN as_of() - d2 END WHEN d1 <= as_of() THEN CASE WHEN k1 THEN as_of() - d1 END WHEN d0 <= as_of() THEN CASE WHEN k0 THEN as_of() - d0 END END AS age
  FROM pass WHERE closed IS NULL OR closed > as_of()
),
stage AS (SELECT unnest([0, 1, 2, 3, 4]) AS stage)
SELECT count(stands.stage),
  count(*) FILTER (age <= 7), count(*) FILTER (age > 7 AND age <= 30), count(*) FILTER (age > 30 AND age <= 60),
  count(*) FILTER (age > 60 AND age <= 90), count(*) FILTER (age > 90 AND age <= 180),
  count(*) FILTER (age > 180 AND age <= 365), count(*) FILTER (age > 365),
  count(stands.stage) - count(age)
FROM stage LEFT JOIN stands USING (stage) GROUP BY stage.stage ORDER BY stage.stage
