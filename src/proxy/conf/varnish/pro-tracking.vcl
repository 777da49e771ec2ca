# A Varnish, or a CDN based on it, in front of the proxy, for its public view. The proxy says what may be cached and for how long, and
# everything with names or places is private: so never override its Cache-Control here.
vcl 4.1;

# Where the proxy listens. It must read the shopper's address from X-Real-IP, and only Varnish may reach it.
backend default {
  .host = "127.0.0.1";
  .port = "8080";
}

sub vcl_recv {
  set req.http.X-Real-IP = client.ip;
  # The public view depends on neither, and with the shop's cookies Varnish would cache nothing.
  set req.url = regsub(req.url, "\?[^#]*$", "");
  unset req.http.Cookie;
  # The path is the cache key. Paths that a server may read in two ways (//, .., escapes, ;) are refused.
  if (req.url !~ "^/delivery-status/((multi-leg|flattened|status)/)?[0-9A-Za-z-]+$") {
    return (synth(400, "Bad Request"));
  }
  # Varnish would connect the client straight to the proxy for methods that it does not know.
  if (req.method !~ "^(GET|HEAD|OPTIONS)$") {
    return (synth(405, "Method Not Allowed"));
  }
}

sub vcl_synth {
  if (resp.status == 400 || resp.status == 405) {
    set resp.http.Content-Type = "application/problem+json";
    set resp.http.Cache-Control = "no-store";
  }
  if (resp.status == 405) {
    set resp.http.Allow = "GET, HEAD";
    set resp.body = {"{"status":405,"code":"method_not_allowed""} + "}";
    return (deliver);
  }
  if (resp.status == 400) {
    set resp.body = {"{"status":400,"code":"bad_reference""} + "}";
    return (deliver);
  }
}

sub vcl_deliver {
  set resp.http.X-Cache = "MISS";
  if (obj.hits > 0) {
    set resp.http.X-Cache = "HIT";
  }
}
