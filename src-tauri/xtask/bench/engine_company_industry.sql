-- Who works at a company of one of these industries; unknown is who works nowhere, or where that is unknown.
SELECT
  count(*) FILTER (company.industry IN ({industry})),
  (SELECT count(*) FROM person) - count(company.industry)
FROM person JOIN company ON company.id = person.company
