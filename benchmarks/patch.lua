-- Has wrk change the records of RECORDS in turn, each time to what they are not yet.
local run = os.getenv("RUN")
local number = 0
local records = {}
for id in string.gmatch(os.getenv("RECORDS"), "%S+") do
  records[#records + 1] = id
end
wrk.headers["Content-Type"] = "application/json"

request = function()
  number = number + 1
  local path = wrk.path .. "/" .. records[number % #records + 1]
  return wrk.format("PATCH", path, nil, string.format('{"jobTitle":"Engineer %s-%d"}', run, number))
end
