-- What definition.json says, said by hand for DuckDB: leads that met each stage and all before it.
-- Only what is certainly met counts, so a missing value (NULL) counts nowhere, and an interval of
-- employees counts when its lower end does.
WITH criterion AS (
  SELECT
    lower("Contact Consent"::VARCHAR) IN ('yes', 'true') AS consent,
    "Create Date"::DATE > DATE '2025-06-30' AS recent,
    "Website Visits"::INTEGER >= 3 AS visited,
    contains("Content Downloaded", 'Case study') OR contains("Content Downloaded", 'White paper') AS read,
    "Original Source" NOT IN ('Offline Sources') AS came_online,
    lower("Sales Accepted"::VARCHAR) IN ('yes', 'true') AS accepted,
    TRY_CAST(regexp_extract("Number of Employees"::VARCHAR, '^[0-9]+') AS INTEGER) >= 11 AS size,
    "Seniority" IN ('Manager', 'Head', 'Director', 'VP', 'C-level', 'Owner') AS say,
    "Function" IN ('Marketing', 'Sales', 'Management') AS function,
    "Industry" IN ('Financial Services', 'Banking', 'Computer Software') AS industry
  FROM person
),
stage AS (
  SELECT
    consent AND recent
      AND coalesce(visited, false)::INT + coalesce(read, false)::INT + coalesce(came_online, false)::INT >= 2 AS mql,
    accepted AS sal,
    size AND say AND (function OR industry) AS sql
  FROM criterion
)
SELECT
  count(*),
  count(*) FILTER (mql),
  count(*) FILTER (mql AND sal),
  count(*) FILTER (mql AND sal AND sql)
FROM stage
