-- Has wrk send people with addresses and numbers that no other request has; RUN makes them unique among runs.
local run = os.getenv("RUN")
local number = 0
local departments = { "Engineering", "Finance", "Legal", "Sales", "Support", "Security", "People", "Design", "Research", "Operations" }
wrk.headers["Content-Type"] = "application/json"

request = function()
  number = number + 1
  local department = departments[number % 10 + 1]
  local body = string.format(
    '{"firstName":"Alice","lastName":"Smith","email":"a%s-%d@acme.example","type":"employee","employeeNumber":"%s-%d",'
      .. '"jobTitle":"Senior Engineer","department":"%s","country":"US","status":"active"}',
    run, number, run, number, department)
  return wrk.format("POST", nil, nil, body)
end
