-- What wrk sends and tells. LOAD says what: nothing, the address as it is; post, the
-- body of a file with a key of its own each time (KEY); write, each thread the body
-- and address of a line of that file, with the version that the last one gave (REV).
local what, file = os.getenv("LOAD"), os.getenv("LOAD_FILE")

local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local hex = "0123456789abcdef"
local function key()
  local out = {}
  for i = 1, 32 do
    local n = math.random(16)
    out[i] = hex:sub(n, n)
  end
  return table.concat(out)
end

if what == "post" or what == "write" then
  local body, path, rev = "", nil, 0
  function init()
    math.randomseed(os.time() * 1000 + number * 7919 + math.floor(os.clock() * 1e6) % 7919)
    wrk.method = "POST"
    local at = 0
    for line in io.lines(file) do
      if what == "post" or at == number then
        local p, r, b = line:match("^(%S+) (%S+) (.*)$")
        path, rev, body = p, tonumber(r), b
        break
      end
      at = at + 1
    end
  end
  function request()
    local sent = body:gsub("KEY", key()):gsub("REV", string.format("%d", rev))
    return wrk.format(nil, path, nil, sent)
  end
  if what == "write" then
    function response(status)
      if status == 303 then rev = rev + 1 end
    end
  end
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format('\n{"requests": %d, "seconds": %.4f, "p50": %d, "p99": %d, "bytes": %d, "refused": %d, "broken": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50), latency:percentile(99), summary.bytes, e.status, e.connect + e.read + e.write + e.timeout))
end
