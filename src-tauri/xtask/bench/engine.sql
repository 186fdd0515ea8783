-- What engine.json says, said by hand for DuckDB. SQL's NULL is Kleene's unknown, so a missing value
-- needs no care; an interval of employees is met, unknown or not met by its two ends.
-- MATERIALIZED makes DuckDB faster by a third to a half: no criterion is computed twice.
-- Per source and stage: met on the complete path, and neither met nor ruled out.
WITH criterion AS MATERIALIZED (
  SELECT
    original_source,
    contact_consent AS consent,
    create_date > DATE '{recent}' AS recent,
    last_activity_date BETWEEN DATE '2026-11-22' - {active} + 1 AND DATE '2026-11-22' AS active,
    website_visits >= {visits} AS visited,
    regexp_matches(content_downloaded, '{content}', 'i') AS has_read,
    original_source <> 'Offline Sources' AS online,
    sales_accepted AS accepted,
    CASE WHEN employees_low >= {employees} THEN true WHEN employees_high < {employees} THEN false END AS size,
    CASE WHEN employees_high <= {most_employees} THEN true WHEN employees_low > {most_employees} THEN false END AS not_huge,
    seniority IN ({seniority}) AS say,
    "function" IN ({function}) AS works_in,
    industry IN ({industry}) AS branch,
    country NOT IN ({country}) AS land,
    "language" IS NOT NULL AS speaks,
    regexp_matches(job_title, '{title}', 'i') AS title,
    seniority IN ('Student', 'Intern') AS learner,
    coalesce(lead_status NOT IN ('Unqualified', 'Bad Timing'), true) AS alive,
    lifecycle_stage <> 'Subscriber' AS further,
    phone_number IS NOT NULL AS callable,
    NOT regexp_matches(email, '{email}', 'i') AS own_mail
  FROM person
),
score AS (
  SELECT
    *,
    -- Points for what is met are the least; for what is not ruled out, the most.
    least(40, 10 * coalesce(visited, false)::INT + 20 * coalesce(has_read, false)::INT
      + 15 * coalesce(active, false)::INT + 5 * coalesce(online, false)::INT)
      + 20 * coalesce(say, false)::INT + 15 * coalesce(size, false)::INT + 10 * coalesce(title, false)::INT
      + 10 * coalesce(branch, false)::INT - 10 * coalesce(land, true)::INT AS least_points,
    least(40, 10 * coalesce(visited, true)::INT + 20 * coalesce(has_read, true)::INT
      + 15 * coalesce(active, true)::INT + 5 * coalesce(online, true)::INT)
      + 20 * coalesce(say, true)::INT + 15 * coalesce(size, true)::INT + 10 * coalesce(title, true)::INT
      + 10 * coalesce(branch, true)::INT - 10 * coalesce(land, false)::INT AS most_points
  FROM criterion
),
stage AS (
  SELECT
    original_source,
    coalesce(NOT learner, true) AS lead,
    consent AND recent AND ((visited AND has_read) OR (visited AND online) OR (has_read AND online)) AS mql,
    accepted AS sal,
    size AND not_huge AND (say OR title) AND (works_in OR branch) AND land AND alive AND (speaks OR callable)
      AND ((further AND own_mail) OR (further AND active) OR (own_mail AND active))
      AND CASE WHEN least_points >= {points} THEN true WHEN most_points < {points} THEN false END AS sql
  FROM score
),
path AS (
  SELECT
    original_source,
    lead,
    lead AND mql AS mql,
    lead AND mql AND sal AS sal,
    lead AND mql AND sal AND sql AS sql
  FROM stage
)
SELECT
  coalesce(original_source::VARCHAR, '') AS source,
  count(*) FILTER (lead), count(*) FILTER (lead IS NULL),
  count(*) FILTER (mql), count(*) FILTER (mql IS NULL),
  count(*) FILTER (sal), count(*) FILTER (sal IS NULL),
  count(*) FILTER (sql), count(*) FILTER (sql IS NULL)
FROM path
GROUP BY ALL
