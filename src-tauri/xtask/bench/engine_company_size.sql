-- Who works at a company of so many people or more; unknown is who works nowhere, or where that is unknown.
SELECT
  count(*) FILTER (company.employees >= {employees}),
  (SELECT count(*) FROM person) - count(company.employees)
FROM person JOIN company ON company.id = person.company
