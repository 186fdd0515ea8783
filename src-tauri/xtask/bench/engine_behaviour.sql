-- What engine_behaviour.json asks, for DuckDB: how many people did some of these things three times or
-- more. Whose activities cannot be known, for want of an address, is unknown.
WITH busy AS (
  SELECT count(*) AS n
  FROM (
    SELECT person
    FROM activity
    WHERE kind IN ({kinds}) AND day > DATE '2026-11-22' - {window} AND day <= DATE '2026-11-22'
    GROUP BY person
    HAVING count(*) >= 3
  )
)
SELECT (SELECT n FROM busy), (SELECT count(*) FROM person WHERE email IS NULL)
