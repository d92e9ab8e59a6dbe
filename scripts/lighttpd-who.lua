-- Who a proxy of ours says that it let in: X-Forwarded-User becomes REMOTE_USER. Run by
-- lighttpd for every request (lighttpd-front.sh, SSO=proxy), after mod_extforward, which
-- leaves the address of the connection in the request's environment when that was one of
-- PROXIES and said for whom it asks; else nobody is believed. What could be more than one
-- name is nobody's. (Its own parameter for this, remote_user in Forwarded, does nothing in
-- Debian 12.)
local name = lighty.r.req_header["X-Forwarded-User"]
local proxy = lighty.r.req_env["_L_EXTFORWARD_ACTUAL_FOR"]
if proxy and name and #name <= 200 and name:find("^[%w._@+/-]+$") then
	lighty.r.req_env["REMOTE_USER"] = name
end
